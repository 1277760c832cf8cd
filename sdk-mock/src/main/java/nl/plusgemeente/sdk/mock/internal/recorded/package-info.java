/**
 * Answers recorded from the real facilities. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.recorded.FixtureDirectory}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.recorded;

import org.jspecify.annotations.NullMarked;
