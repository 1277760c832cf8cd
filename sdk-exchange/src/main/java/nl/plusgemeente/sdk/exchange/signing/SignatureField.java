package nl.plusgemeente.sdk.exchange.signing;

import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * The one signature of a message, taken apart and not believed.
 *
 * @param dialect which of the two names it has
 * @param coverage what it says it covers, by its name
 * @param header the protected header, encoded
 * @param signature the signature, encoded
 */
record SignatureField(HeaderDialect dialect, Coverage coverage, String header, String signature) {
    /** Three certificates with RSA keys of 4096 bits take a third of it. */
    private static final int LONGEST = 32 * 1024;

    private static final String PATTERN = "header..signature (RFC 7515 appendix F), each part in base64url";

    /** The only signature: two of them, of whichever kind or name, make a message that means two things. */
    static SignatureField only(Headers headers) {
        HeaderDialect dialect = null;
        Coverage coverage = null;
        String value = "";
        int count = 0;
        for (HeaderDialect name : HeaderDialect.values()) {
            for (Coverage kind : Coverage.values()) {
                List<String> values = headers.all(name.field(kind));
                if (!values.isEmpty()) {
                    count += values.size();
                    dialect = name;
                    coverage = kind;
                    value = values.get(0);
                }
            }
        }
        if (dialect == null || coverage == null) {
            throw missing(headers);
        }
        if (count > 1) {
            throw form("the number of signatures", "one header field with one signature", count + " fields");
        }
        return parse(dialect, coverage, value);
    }

    private static SignatureField parse(HeaderDialect dialect, Coverage coverage, String value) {
        String name = dialect.field(coverage);
        if (value.length() > LONGEST) {
            throw form("the length of " + name, "at most " + LONGEST + " characters", value.length() + " characters");
        }
        int first = value.indexOf('.');
        int second = value.indexOf('.', first + 1);
        if (value.indexOf(',') >= 0) {
            throw form("the form of " + name, PATTERN, "a comma: several values in one field");
        }
        if (first <= 0 || second < 0 || second == value.length() - 1 || value.indexOf('.', second + 1) >= 0) {
            throw form("the form of " + name, PATTERN, "another number of parts");
        }
        if (second != first + 1) {
            throw form(
                    "the form of " + name,
                    "a detached signature, with nothing between its two points",
                    "a payload that came along");
        }
        return new SignatureField(dialect, coverage, value.substring(0, first), value.substring(second + 1));
    }

    private static SignatureMissingException missing(Headers headers) {
        Diagnosis diagnosis = Diagnosis.of(
                "the signature",
                "one of the header fields nlgov-adr-payload-sig, nlgov-adr-message-sig, Payload-Signature and"
                        + " Message-Signature",
                "none");
        if (headers.contains("Signature-Input")) {
            diagnosis = diagnosis.hint("There is a signature of RFC 9421, which the ADR module Signing does not use");
        } else if (headers.contains("x-jws-signature")) {
            diagnosis = diagnosis.hint("There is a field x-jws-signature, as payment services have it");
        }
        return new SignatureMissingException(diagnosis);
    }

    static SignatureFormException form(String check, String expected, String found) {
        return new SignatureFormException(Diagnosis.of(check, expected, found));
    }

    /** Its name: the value says who signed. */
    @Override
    public String toString() {
        return "SignatureField[" + dialect.field(coverage) + "]";
    }
}
