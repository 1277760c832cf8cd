package nl.plusgemeente.sdk.exchange.internal.fsc;

import java.io.IOException;

/**
 * A received JWS is not written as FSC wants it. Checked, so that nobody forgets to say of what it was one, and without a
 * stack trace, as strangers decide how often it is thrown.
 */
public final class FscJwsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean algorithm;

    /**
     * A JWS that is refused.
     *
     * @param why which rule it breaks, as the end of a sentence; never content
     */
    public FscJwsException(String why) {
        this(why, false);
    }

    private FscJwsException(String why, boolean algorithm) {
        super(why);
        this.algorithm = algorithm;
    }

    static FscJwsException ofAlgorithm() {
        return new FscJwsException(
                "it is made with an algorithm outside RS256, RS384, RS512, ES256, ES384 and ES512", true);
    }

    /**
     * Which rule it breaks.
     *
     * @return the end of a sentence
     */
    public String why() {
        return String.valueOf(getMessage());
    }

    /**
     * Whether it is the algorithm.
     *
     * @return {@code true} for one that FSC does not sign with
     */
    public boolean isAlgorithm() {
        return algorithm;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
