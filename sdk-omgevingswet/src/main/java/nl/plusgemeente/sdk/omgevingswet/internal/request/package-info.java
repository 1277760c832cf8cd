/** Checks of what users hand in. */
package nl.plusgemeente.sdk.omgevingswet.internal.request;
