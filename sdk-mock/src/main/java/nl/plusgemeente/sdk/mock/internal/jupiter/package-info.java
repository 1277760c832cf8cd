/**
 * The facilities as an extension of JUnit; loaded only where JUnit is. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.jupiter.JupiterFacilities}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.jupiter;

import org.jspecify.annotations.NullMarked;
