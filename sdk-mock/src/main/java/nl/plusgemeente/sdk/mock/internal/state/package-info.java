/**
 * The state of the mock as JSON, read and set part by part. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.state.LocalState}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.state;

import org.jspecify.annotations.NullMarked;
