/**
 * Faults on demand. Start reading at {@link nl.plusgemeente.sdk.mock.internal.faults.FaultBook}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.faults;

import org.jspecify.annotations.NullMarked;
