/** Memories that cannot grow beyond a number of entries. Start reading at {@link nl.plusgemeente.sdk.auth.internal.bounded.BoundedMemory}. */
package nl.plusgemeente.sdk.auth.internal.bounded;
