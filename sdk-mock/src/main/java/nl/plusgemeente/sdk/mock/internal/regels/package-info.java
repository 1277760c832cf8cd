/**
 * The register of applicable rules, as five APIs show it. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.regels.Register}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.regels;

import org.jspecify.annotations.NullMarked;
