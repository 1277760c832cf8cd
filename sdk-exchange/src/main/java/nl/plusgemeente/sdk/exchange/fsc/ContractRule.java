package nl.plusgemeente.sdk.exchange.fsc;

import nl.plusgemeente.sdk.exchange.error.Severity;

/** What is asked of the content of a contract (FSC Core 2.0.0 §4.2.1, its OpenAPI, and Digikoppeling REST-API 4.0.1 §3.4.3). */
public enum ContractRule {
    /** The document is not larger than is read here. */
    SIZE(Severity.MUST, "the JSON is not larger than 2 MiB"),
    /** The document is I-JSON (RFC 7493). */
    JSON_FORM(
            Severity.MUST,
            "it is one JSON object (RFC 7493), no member twice, no deeper than 32 levels, no broken text"),
    /** Mandatory members are there. */
    MEMBER_REQUIRED(Severity.MUST, "it is there"),
    /** Members are of the kinds of the OpenAPI. */
    MEMBER_KIND(Severity.MUST, "it is of the kind of JSON value that the standard says"),
    /** Peer IDs have their form. */
    PEER_ID(Severity.MUST, "a peer ID has 3 to 255 characters, without spaces"),
    /** Moments can be written as dates. */
    TIME_FORM(Severity.MUST, "it is a number of whole seconds since 1970, before the year 10000"),
    /** Properties are an object. */
    PROPERTIES_OBJECT(Severity.MUST, "properties are a JSON object"),

    /** The version is one that we know the hashes of. */
    FSC_VERSION(Severity.MUST, "it is a version that is accepted here"),
    /** The iv is a UUID. */
    IV_FORM(Severity.MUST, "it is a UUID of 36 characters"),
    /** The iv belongs to no other contract. */
    IV_UNIQUE(Severity.MUST, "no other contract has it"),
    /** The group ID has its form. */
    GROUP_FORM(Severity.MUST, "a group ID has 1 to 100 letters, digits and . / _ -"),
    /** The group is ours. */
    GROUP(Severity.MUST, "it is our group"),
    /** The hash algorithm is known. */
    HASH_ALGORITHM(Severity.MUST, "it is HASH_ALGORITHM_SHA3_512"),
    /** The contract was made before now. */
    CREATED_AT(Severity.MUST, "it is not in the future"),
    /** The end comes after the beginning. */
    VALIDITY_ORDER(Severity.MUST, "not_after is later than not_before"),
    /** The end is still to come. */
    VALIDITY_END(Severity.MUST, "not_after is in the future"),
    /** There is a grant. */
    GRANT_REQUIRED(Severity.MUST, "there is at least one grant"),
    /** There are not too many grants. */
    GRANT_LIMIT(Severity.MUST, "there are not more grants than are accepted here, by Digikoppeling 10"),
    /** A grant is of one of the four kinds. */
    GRANT_TYPE(Severity.MUST, "it is one of the four kinds of grant"),
    /** Publications stand alone. */
    GRANT_COMBINATION(
            Severity.MUST,
            "a grant for publication is not combined with one for connection, nor with the other kind of publication"),
    /** No grant stands twice: both would have the same name. A rule of this SDK. */
    GRANT_ONCE(Severity.MUST, "it does not stand there twice"),
    /** A service has a name. */
    SERVICE_NAME(Severity.MUST, "a name of a service has 1 to 100 letters, digits and - . _"),
    /** A name that the OpenAPI accepts too. */
    SERVICE_NAME_LENGTH(Severity.SHOULD, "a name of a service has 3 characters or more"),
    /** A service is offered in a way that is known, and says for whom exactly when it is delegated. */
    SERVICE_TYPE(
            Severity.MUST, "it is SERVICE_TYPE_SERVICE without delegator, or SERVICE_TYPE_DELEGATED_SERVICE with one"),
    /** A service speaks a protocol that is known. */
    PROTOCOL(Severity.MUST, "it is PROTOCOL_TCP_HTTP_1.1 or PROTOCOL_TCP_HTTP_2"),
    /** An outway is identified in a way that is known. */
    OUTWAY_IDENTIFICATION(Severity.MUST, "it is by public key thumbprint or by domain name"),
    /** A thumbprint has its form. */
    PUBLIC_KEY_THUMBPRINT(Severity.MUST, "it has 64 hexadecimal digits in lower case"),
    /** A domain name has its form (RFC 1035). */
    DOMAIN_NAME(Severity.MUST, "it is a domain name without wildcard"),
    /** Properties are not too large. */
    PROPERTIES_SIZE(Severity.SHOULD, "properties are not larger than 1 MB"),
    /** The one who sends a contract is named in it. */
    SUBMITTER(Severity.MUST, "the peer that sends it is that of the outway or of the published service");

    private final Severity severity;
    private final String text;

    ContractRule(Severity severity, String text) {
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
