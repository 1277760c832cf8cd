package nl.plusgemeente.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** The SDK is set up wrongly, or used in a way that its configuration does not allow: no request was sent. */
public class ConfigurationException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault of configuration.
     *
     * @param code the code
     * @param what what happened and what to do
     * @param facts in which call
     * @param cause what lies below; may be {@code null}
     */
    public ConfigurationException(ErrorCode code, String what, CallFacts facts, @Nullable Throwable cause) {
        super(code, what, facts, false, cause);
    }

    /**
     * A fault outside any call.
     *
     * @param code the code
     * @param what what is wrong and what to do
     */
    public ConfigurationException(ErrorCode code, String what) {
        this(code, what, CallFacts.NONE, null);
    }
}
