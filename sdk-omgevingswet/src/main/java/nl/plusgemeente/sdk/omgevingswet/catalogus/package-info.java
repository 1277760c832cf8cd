/** Stelselcatalogus opvragen v3. Start reading at {@link nl.plusgemeente.sdk.omgevingswet.catalogus.Catalogus}. */
package nl.plusgemeente.sdk.omgevingswet.catalogus;
