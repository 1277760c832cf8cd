package nl.plusgemeente.sdk.mock.internal.fsc;

import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;

/** What answers at one listener of a peer. */
interface Door {

    /** Answers, also what is wrong. */
    Answer answer(RawRequest request);
}
