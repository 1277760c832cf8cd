package nl.plusgemeente.sdk.exchange.fsc;

import java.util.Locale;

/** What a peer says to a contract by its signature (FSC Core 2.0.0 §4.2.3). */
public enum SignatureType {
    /** It agrees. */
    ACCEPT,
    /** It does not agree. */
    REJECT,
    /** It agreed, and does so no more. */
    REVOKE;

    /**
     * How it is written.
     *
     * @return for example {@code accept}: the {@code type} of what is signed, and the end of the path of the Manager's API
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
