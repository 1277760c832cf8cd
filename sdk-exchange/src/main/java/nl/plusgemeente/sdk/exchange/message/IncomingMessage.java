package nl.plusgemeente.sdk.exchange.message;

import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;

/**
 * A message as it came in, not believed yet.
 *
 * @param kind whether it asks or answers
 * @param method the method of the request, as it came
 * @param target path and query exactly as in the first line of the request: not decoded and not normalised; of an answer,
 *     those of the request that it answers
 * @param headers the headers as they came, {@code Host} among those of a request
 * @param body the bytes as they came across: not decompressed, and read by nobody else
 * @param peer the certificate that the other side showed in TLS; empty when that is not known
 * @param receiver the id of the tenant that it is for: what was received before is remembered for each apart; empty where
 *     there is one
 */
public record IncomingMessage(
        MessageKind kind,
        String method,
        String target,
        Headers headers,
        ReceivedBody body,
        Optional<X509Certificate> peer,
        String receiver) {

    /** Nothing may be missing. */
    public IncomingMessage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(peer, "peer");
        Objects.requireNonNull(receiver, "receiver");
    }

    /**
     * A request that came in.
     *
     * @param method its method
     * @param target path and query as in its first line
     * @param headers its headers
     * @param body its body; a stream without bytes when it has none
     * @return a message of which the sender's TLS certificate is not known
     */
    public static IncomingMessage request(String method, String target, Headers headers, InputStream body) {
        return new IncomingMessage(
                MessageKind.REQUEST, method, target, headers, ReceivedBody.once(body), Optional.empty(), "");
    }

    /**
     * An answer that came in.
     *
     * @param method the method of the request that it answers
     * @param target path and query of that request
     * @param headers the headers of the answer
     * @param body the body of the answer
     * @return a message of which the sender's TLS certificate is not known
     */
    public static IncomingMessage response(String method, String target, Headers headers, InputStream body) {
        return new IncomingMessage(
                MessageKind.RESPONSE, method, target, headers, ReceivedBody.once(body), Optional.empty(), "");
    }

    /**
     * The same message, from somebody who showed a certificate in TLS.
     *
     * @param certificate the other side's own
     * @return a message
     */
    public IncomingMessage from(X509Certificate certificate) {
        return new IncomingMessage(kind, method, target, headers, body, Optional.of(certificate), receiver);
    }

    /**
     * The same message, for a tenant.
     *
     * @param tenant one of your own tenants' ids; never a text that came with the message
     * @return a message
     */
    public IncomingMessage to(String tenant) {
        return new IncomingMessage(kind, method, target, headers, body, peer, tenant);
    }

    /**
     * The same message with other headers and another body: what decryption makes of it.
     *
     * @param replacements the headers
     * @param replacement the body
     * @return a message
     */
    public IncomingMessage with(Headers replacements, ReceivedBody replacement) {
        return new IncomingMessage(kind, method, target, replacements, replacement, peer, receiver);
    }

    /** Method and path: the query may hold what must not be logged. */
    @Override
    public String toString() {
        return "IncomingMessage[" + kind + " " + method + " " + target.split("\\?", 2)[0] + "]";
    }
}
