/**
 * Messages of STAM 4.0, by which the DSO-LV brings requests to authorities. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht}.
 */
package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;
