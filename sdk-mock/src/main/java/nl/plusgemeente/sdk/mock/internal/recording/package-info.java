/**
 * Writes answers of real facilities to a folder, anonymised. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.recording.AnswerRecorder}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.recording;

import org.jspecify.annotations.NullMarked;
