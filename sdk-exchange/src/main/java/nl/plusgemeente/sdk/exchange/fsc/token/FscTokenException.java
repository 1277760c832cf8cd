package nl.plusgemeente.sdk.exchange.fsc.token;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import org.jspecify.annotations.Nullable;

/** There is no access token, or one that cannot be used (SDK-6072). */
public class FscTokenException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String why;

    /**
     * An error in a call.
     *
     * @param what what is wrong with it and what to do; never a part of the token
     * @param facts in which call
     * @param retryable whether a token may be had later
     * @param cause what lies below; may be {@code null}
     */
    public FscTokenException(String what, CallFacts facts, boolean retryable, @Nullable Throwable cause) {
        super(ExchangeErrors.FSC_TOKEN, what, facts, retryable, cause);
        this.why = what;
    }

    private FscTokenException(String why) {
        super(
                ExchangeErrors.FSC_TOKEN,
                "The access token is not in the form of FSC Core 2.0.0, 4.4.1: " + why
                        + ". Ask the peer whose Manager gave it to mend that.",
                CallFacts.NONE,
                false,
                null);
        this.why = why;
    }

    static FscTokenException form(String why) {
        return new FscTokenException(why);
    }

    /**
     * What is wrong with it, for whom it is no advice: without what to do.
     *
     * @return the end of a sentence for a token in another form; the message without its code for all else
     */
    public String why() {
        return why;
    }
}
