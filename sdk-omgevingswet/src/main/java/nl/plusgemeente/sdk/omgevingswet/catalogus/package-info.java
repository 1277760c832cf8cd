/** Stelselcatalogus opvragen v3, and its twin without a key. Start reading at {@link nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus}. */
package nl.plusgemeente.sdk.omgevingswet.catalogus;
