package nl.plusgemeente.sdk.mock.internal.downloaden;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;

/**
 * One request for a ZIP.
 *
 * @param regelingId the document that was asked for
 * @param regeling what it is of; empty when it cannot be made
 * @param asked how often its status was asked for
 */
record Verzoek(String regelingId, Optional<Regeling> regeling, AtomicInteger asked) {
    static final int QUESTIONS = 3;

    Verzoek(String regelingId, Optional<Regeling> regeling) {
        this(regelingId, regeling, new AtomicInteger());
    }

    boolean isReady() {
        return asked.get() >= QUESTIONS;
    }

    /** One question further. What the API says while it works is in no public source. */
    String ask() {
        int now = asked.updateAndGet(count -> Math.min(QUESTIONS, count + 1));
        if (now == 1) {
            return "AANGEVRAAGD";
        }
        if (now < QUESTIONS) {
            return "IN_BEHANDELING";
        }
        return regeling.isPresent() ? "BESCHIKBAAR" : "MISLUKT";
    }
}
