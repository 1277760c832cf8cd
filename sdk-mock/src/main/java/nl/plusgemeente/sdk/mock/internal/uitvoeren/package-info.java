/**
 * Toepasbare regels uitvoeren services v3: a permit check for a dormer. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.uitvoeren.UitvoerenApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import org.jspecify.annotations.NullMarked;
