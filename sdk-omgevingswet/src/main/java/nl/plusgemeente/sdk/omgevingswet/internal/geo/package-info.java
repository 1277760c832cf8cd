/** What a search asks of a geometry. */
package nl.plusgemeente.sdk.omgevingswet.internal.geo;
