/**
 * Requests of citizens and companies to authorities, and how to find those that did not arrive (Verzoek afhandelen v2).
 * Start reading at {@link nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken}.
 */
package nl.plusgemeente.sdk.omgevingswet.verzoeken;
