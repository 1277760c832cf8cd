/**
 * Ruimtelijke plannen v4: plans of before the Omgevingswet. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.plannen.PlannenApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.plannen;

import org.jspecify.annotations.NullMarked;
