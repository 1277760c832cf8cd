/** JSON as it stands on the wire, where that differs from what users see: every member may be null. */
package nl.plusgemeente.sdk.omgevingswet.internal.wire;
