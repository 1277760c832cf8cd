/**
 * Omgevingsinformatie ontsluiten v2: one search over all documents. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.ontsluiten.OntsluitenApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.ontsluiten;

import org.jspecify.annotations.NullMarked;
