/** How members of answers that may be absent or odd become values without null. */
package nl.plusgemeente.sdk.omgevingswet.internal.lenient;
