package nl.plusgemeente.sdk.auth.certificate;

import java.time.Duration;

/** What happens when a list of revoked certificates (CRL) cannot be had. */
public sealed interface RevocationMode {

    /** Without a list that is valid now no certificate is accepted (SDK-5042): the default, and what Digikoppeling asks. */
    RevocationMode REQUIRE = new Require();

    /** No list is asked for. Digikoppeling (PKI002 to PKI004) does not allow it: for tests, and where others check. */
    RevocationMode OFF = new Off();

    /**
     * A list that is past its {@code nextUpdate} counts for some time yet when no newer one can be had. The first list
     * must be had in any case.
     *
     * @param longest how long after {@code nextUpdate}, more than zero
     * @return a mode
     */
    static RevocationMode acceptStale(Duration longest) {
        return new AcceptStale(longest);
    }

    /** See {@link #REQUIRE}. */
    record Require() implements RevocationMode {}

    /** See {@link #OFF}. */
    record Off() implements RevocationMode {}

    /**
     * See {@link #acceptStale(Duration)}.
     *
     * @param longest how long after {@code nextUpdate}
     */
    record AcceptStale(Duration longest) implements RevocationMode {

        /** Refuses what allows nothing. */
        public AcceptStale {
            if (longest.isNegative() || longest.isZero()) {
                throw new IllegalArgumentException("a stale list counts for more than no time, or use REQUIRE");
            }
        }
    }
}
