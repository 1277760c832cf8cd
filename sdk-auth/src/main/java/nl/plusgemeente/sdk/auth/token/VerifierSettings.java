package nl.plusgemeente.sdk.auth.token;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.identity.Oin;

/** What holds for all issuers of a verifier. */
record VerifierSettings(
        Duration leeway,
        int longest,
        int remembered,
        int ids,
        Optional<Function<String, Optional<Oin>>> oins,
        Optional<Duration> nonces) {
    static final VerifierSettings STANDARD =
            new VerifierSettings(Duration.ofMinutes(1), 16 * 1024, 10_000, 0, Optional.empty(), Optional.empty());

    /** Whether anything of a token is remembered. */
    boolean remembers() {
        return remembered > 0 || ids > 0;
    }

    VerifierSettings withLeeway(Duration other) {
        return new VerifierSettings(other, longest, remembered, ids, oins, nonces);
    }

    VerifierSettings withLongest(int other) {
        return new VerifierSettings(leeway, other, remembered, ids, oins, nonces);
    }

    VerifierSettings withRemembered(int other) {
        return new VerifierSettings(leeway, longest, other, ids, oins, nonces);
    }

    VerifierSettings withIds(int other) {
        return new VerifierSettings(leeway, longest, remembered, other, oins, nonces);
    }

    VerifierSettings withOins(Function<String, Optional<Oin>> other) {
        return new VerifierSettings(leeway, longest, remembered, ids, Optional.of(other), nonces);
    }

    VerifierSettings withNonces(Duration other) {
        return new VerifierSettings(leeway, longest, remembered, ids, oins, Optional.of(other));
    }
}
