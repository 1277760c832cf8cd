/**
 * The time of the mock, as the SDK asks for it. Start reading at {@link nl.plusgemeente.sdk.mock.internal.time.MockTime}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.time;

import org.jspecify.annotations.NullMarked;
