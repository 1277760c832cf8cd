/** Stelselcatalogus opvragen v3. Start reading at {@link nl.plusgemeente.sdk.mock.internal.catalogus.CatalogusApi}. */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.catalogus;

import org.jspecify.annotations.NullMarked;
