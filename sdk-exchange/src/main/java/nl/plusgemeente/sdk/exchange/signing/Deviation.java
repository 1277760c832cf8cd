package nl.plusgemeente.sdk.exchange.signing;

/**
 * Ways in which signatures in the wild differ from the standards. None is accepted unless it is allowed with
 * {@link MessageVerifierBuilder#tolerate}; a refusal names those that would have made the signature valid
 * ({@link Diagnosis#deviations()}).
 */
public enum Deviation {
    /** The line {@code (request-target)} has the whole address, with {@code https} and host. */
    FULL_URL_TARGET("the whole address in (request-target)"),
    /** Names in {@code pars} have capitals. */
    MIXED_CASE_NAMES("capitals in the names of pars"),
    /** The value of {@code x5t#S256} is padded, or in the alphabet of plain base64. */
    PADDED_THUMBPRINT("a padded x5t#S256"),
    /** Signed with RS256 in place of PS256. */
    ALGORITHM_RS256("RS256 in place of PS256"),
    /** An answer whose signature does not say to which request it belongs, so that it may be the answer to another. */
    UNBOUND_RESPONSE("an answer without (request-target)"),
    /**
     * A detached JWS over the body (RFC 7515 appendix F) without {@code sigD}, as texts of DDAS describe. It covers no header
     * field. Without {@code iat} and {@code sigT} it has no time, so that replays are noticed for a while only.
     */
    BODY_JWS("a JWS over the body itself, without sigD");

    private final String words;

    Deviation(String words) {
        this.words = words;
    }

    /** For messages. */
    String words() {
        return words;
    }
}
