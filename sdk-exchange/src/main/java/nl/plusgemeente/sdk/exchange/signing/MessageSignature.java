package nl.plusgemeente.sdk.exchange.signing;

import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * What a signature adds to a message.
 *
 * @param digest the value of {@code Digest} (RFC 3230)
 * @param contentDigest the value of {@code Content-Digest} (RFC 9530), where that was asked for
 * @param field the name of the header field with the signature
 * @param value the signature: {@code header..signature}
 */
public record MessageSignature(String digest, Optional<String> contentDigest, String field, String value) {

    /**
     * Puts it on a message, in place of what stands there under the same names.
     *
     * @param headers the headers of the message that was signed
     */
    public void addTo(Headers headers) {
        headers.set("Digest", digest);
        contentDigest.ifPresent(text -> headers.set("Content-Digest", text));
        for (HeaderDialect dialect : HeaderDialect.values()) {
            for (Coverage coverage : Coverage.values()) {
                headers.remove(dialect.field(coverage));
            }
        }
        headers.add(field, value);
    }

    /** The name of the field: the value is long. */
    @Override
    public String toString() {
        return "MessageSignature[" + field + ", " + value.length() + " characters]";
    }
}
