/**
 * Addresses to points, by PDOK's Locatieserver v3.1: open data, without a key. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.locatieserver.Locatieserver}.
 */
package nl.plusgemeente.sdk.omgevingswet.locatieserver;
