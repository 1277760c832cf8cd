package nl.plusgemeente.sdk.exchange.event;

import nl.plusgemeente.sdk.exchange.error.Severity;

/**
 * What is asked of an event: first by CloudEvents 1.0, then by the NL GOV profile 1.1. Whether a name of an organisation
 * stands in a type, and whether {@code time} is the moment of registration, nobody can tell from an event.
 */
public enum EventRule {
    /** The document is JSON of the right shape, in which nothing stands twice (JSON Event Format 1.0.2). */
    JSON_FORM(Severity.MUST, "the document is well-formed JSON of an event, without anything twice"),
    /** Mandatory attributes are there; optional ones are left out rather than empty. */
    ATTRIBUTE_REQUIRED(Severity.MUST, "it is there, and is not empty"),
    /** {@code specversion} is 1.0. */
    SPECVERSION(Severity.MUST, "it is 1.0"),
    /** Names are lower-case letters and digits (CloudEvents 1.0, Naming Convention). */
    ATTRIBUTE_NAME(Severity.MUST, "a name has 1 to 64 lower-case letters and digits, and belongs to nothing else"),
    /** An attribute stands once. */
    ATTRIBUTE_ONCE(Severity.MUST, "it stands once"),
    /** Values are of the kinds of CloudEvents 1.0, Type System. */
    ATTRIBUTE_KIND(
            Severity.MUST, "a value is text; that of an extension may be a whole number of 32 bits or a boolean"),
    /** A String holds no control characters and no halves of characters. */
    ATTRIBUTE_TEXT(Severity.MUST, "text has no control characters, and nothing that is no character"),
    /** A header's value decodes (HTTP Protocol Binding 1.0.2 §3.1.3.2). */
    ATTRIBUTE_ENCODING(Severity.MUST, "a header holds ASCII, percent-encoded UTF-8 for the rest"),
    /** Attributes are bounded. */
    ATTRIBUTE_LENGTH(Severity.MUST, "it is not longer than is accepted here"),
    /** {@code source} and {@code dataref} are URI references, {@code dataschema} is a URI. */
    URI_FORM(Severity.MUST, "it is a URI (RFC 3986)"),
    /** {@code time} is written as RFC 3339 says. */
    TIME_FORM(Severity.MUST, "it is a moment by RFC 3339 with a known offset, such as 2026-11-26T08:00:00Z"),
    /** {@code datacontenttype} is a media type. */
    CONTENT_TYPE_FORM(Severity.MUST, "it is a media type (RFC 2046), and there when the data is text"),
    /** Data stands in one place. */
    DATA_ONCE(Severity.MUST, "data stands in data or in data_base64, not in both"),
    /** {@code data_base64} is base64. */
    DATA_BASE64(Severity.MUST, "it is text in base64 (RFC 4648 §4)"),
    /** Data is what {@code datacontenttype} says. */
    DATA_FORM(Severity.MUST, "data is what datacontenttype says: JSON, or otherwise a text in UTF-8 or base64"),

    /** A source is a URN of the namespace {@code nld} (§source). */
    SOURCE_URN(Severity.SHOULD, "it is urn:nld: with the organisation and its system"),
    /** A source is not where data is (§source). */
    SOURCE_NO_LOCATION(Severity.MUST, "it does not say where data is: that is for dataref"),
    /** A type is in reverse domain name notation (§type). */
    TYPE_REVERSE_DNS(Severity.MUST, "it is in reverse domain name notation, such as nl.brp.persoon-verhuisd"),
    /** A type has at most one version, after a {@code v} (§type). */
    TYPE_VERSION(Severity.MUST, "if it tells a version, then one number after a v, such as v1"),
    /** Data is JSON (§datacontenttype). */
    CONTENT_TYPE_JSON(Severity.SHOULD, "data is JSON"),
    /** Names are no longer than 20 characters (Naming Convention). */
    NAME_LENGTH(Severity.SHOULD, "a name has 20 characters at most"),
    /** A sequence of type Integer is a whole number (§sequence). */
    SEQUENCE_FORM(Severity.MUST, "with sequencetype Integer it is a whole number of 32 bits, without leading zeros"),
    /** The only sequencetype that there is, is Integer, and it belongs to a sequence (§sequence). */
    SEQUENCE_TYPE(Severity.SHOULD, "it is Integer, and there is a sequence"),
    /** No sensitive data in context attributes (Privacy and Security). */
    PERSONAL_NUMBER(Severity.SHOULD, "it is not a burgerservicenummer, which it looks like: routers and logs see it"),
    /** An event is at most 64 KiB: larger ones need not be forwarded (Size Limits). */
    SIZE(Severity.SHOULD, "an event is not larger than 64 KiB: give a dataref instead of large data");

    private final Severity severity;
    private final String text;

    EventRule(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    /**
     * How much it weighs.
     *
     * @return MUST or SHOULD
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What is asked.
     *
     * @return part of a sentence
     */
    public String text() {
        return text;
    }
}
