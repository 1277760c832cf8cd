/** Text in STOP's XML, read with care: it comes from outside. */
package nl.plusgemeente.sdk.omgevingswet.internal.tekst;
