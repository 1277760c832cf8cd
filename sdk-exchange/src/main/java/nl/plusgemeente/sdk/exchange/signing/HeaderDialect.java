package nl.plusgemeente.sdk.exchange.signing;

/**
 * The two names that signatures have been given. Digikoppeling REST-API 4.0.1 links to the text with the one, the API Design
 * Rules 2.2.1 to a text with the other: one is sent, both are accepted.
 */
public enum HeaderDialect {
    /** As in the module Signing of 2024, to which Digikoppeling links, and in DDAS. */
    NLGOV_ADR("nlgov-adr-payload-sig", "nlgov-adr-message-sig"),
    /** As in the module Signing since November 2025. */
    ADR_MODULE("Payload-Signature", "Message-Signature");

    private final String payload;
    private final String message;

    HeaderDialect(String payload, String message) {
        this.payload = payload;
        this.message = message;
    }

    /**
     * The name of the header field.
     *
     * @param coverage what is signed
     * @return for example {@code Payload-Signature}
     */
    public String field(Coverage coverage) {
        return coverage == Coverage.PAYLOAD ? payload : message;
    }
}
