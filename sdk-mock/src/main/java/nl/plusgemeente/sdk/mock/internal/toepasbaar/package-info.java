/**
 * Toepasbaar opvragen v7: places and activities. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.toepasbaar.ToepasbaarApi}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.toepasbaar;

import org.jspecify.annotations.NullMarked;
