/**
 * Omgevingsdocumenten geometrie opvragen v1. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.geometrie.GeometrieApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.geometrie;

import org.jspecify.annotations.NullMarked;
