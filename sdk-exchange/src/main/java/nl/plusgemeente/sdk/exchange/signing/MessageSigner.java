package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/**
 * Signs messages as the ADR module Signing wants it: JAdES-BASELINE-B with {@code sigD} HttpHeaders, detached, PS256,
 * {@code b64} false. What is signed are the bytes that are sent; JSON is never rewritten. A body of any size is read once for
 * its digest and never held.
 *
 * <p>Thread-safe; one serves all tenants, as the key is given with each message.
 *
 * <pre>{@code
 * MessageSigner signer = MessageSigner.builder().coverage(Coverage.MESSAGE).build();
 * signer.sign(message, keys.current()).addTo(message.headers());
 * }</pre>
 */
public final class MessageSigner {
    /** More than there are municipalities; each takes some kilobytes. */
    private static final int TEMPLATES = 2_000;

    private final SigningRules rules;
    private final BoundedMemory<ClientIdentity, HeaderTemplate> templates = new BoundedMemory<>(TEMPLATES);

    MessageSigner(SigningRules rules) {
        this.rules = rules;
    }

    /**
     * Sets a signer up.
     *
     * @return a builder
     */
    public static MessageSignerBuilder builder() {
        return new MessageSignerBuilder();
    }

    /**
     * Signs a message.
     *
     * @param message the message, with all headers that it will have on its way: what is changed later breaks the signature
     * @param identity the signer's key, RSA of 2048 bits or more, and certificate
     * @return what to add to it
     * @throws ConfigurationException when the key is of another kind (SDK-5001); when the body cannot be read, or a covered
     *     field cannot be (SDK-6011)
     */
    public MessageSignature sign(OutgoingMessage message, ClientIdentity identity) {
        HeaderTemplate template = template(identity);
        byte[] digest = digest(message.body());
        Headers fields = asSent(message);
        fields.set("Digest", DigestFields.digest(rules.digest(), digest));
        if (rules.contentDigest()) {
            fields.set("Content-Digest", DigestFields.contentDigest(rules.digest(), digest));
        }
        List<String> pars =
                rules.coverage() == Coverage.PAYLOAD ? List.of(CoveredFields.DIGEST) : pars(message, fields);
        String header = template.header(pars, rules.clock().clock().instant());
        byte[] lines = CoveredFields.lines(pars, message.method(), message.target(), fields);
        byte[] signature = template.key().sign(SigningInput.of(header, lines));
        return new MessageSignature(
                fields.first("Digest").orElseThrow(),
                rules.contentDigest() ? fields.first("Content-Digest") : Optional.empty(),
                rules.dialect().field(rules.coverage()),
                header + ".." + Base64Url.encode(signature));
    }

    /**
     * Makes a compact JWS of a body, with the body in it: what is encrypted in the way of
     * {@link nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode#NESTED}.
     *
     * @param body what is signed, repeatable
     * @param identity the signer's key, RSA of 2048 bits or more, and certificate
     * @return a body of type {@code application/jose} that holds nothing in memory
     * @throws ConfigurationException when the key is of another kind (SDK-5001); when the body cannot be read, or its media
     *     type is none (SDK-6011)
     */
    public RequestBody signCompact(RequestBody body, ClientIdentity identity) {
        HeaderTemplate template = template(identity);
        if (!body.contentType().chars().allMatch(c -> c >= ' ' && c < 127 && c != '"' && c != '\\')) {
            throw fault("its media type has characters that none has", null);
        }
        String header =
                template.compact(body.contentType(), rules.clock().clock().instant());
        if (!body.repeatable()) {
            throw fault("its body can be read only once: it is read for its signature, and then sent", null);
        }
        try (InputStream input = CompactInput.of(header, new EncodedStream(body.open()))) {
            return new CompactBody(header, body, Base64Url.encode(template.key().sign(input)));
        } catch (IOException e) {
            throw fault("its body cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /** What it signs. */
    @Override
    public String toString() {
        return "MessageSigner[" + rules.coverage() + ", " + rules.dialect() + "]";
    }

    private HeaderTemplate template(ClientIdentity identity) {
        HeaderTemplate known = templates.get(identity);
        if (known != null) {
            return known;
        }
        HeaderTemplate fresh = HeaderTemplate.of(identity, rules);
        templates.put(identity, fresh);
        return fresh;
    }

    /** The fields of the message, with those that the body knows. */
    private static Headers asSent(OutgoingMessage message) {
        Headers fields = new Headers();
        message.headers().forEach(fields::addReceived);
        message.body().ifPresent(body -> {
            if (!fields.contains("Content-Type")) {
                fields.set("Content-Type", body.contentType());
            }
            if (!fields.contains("Content-Length") && !fields.contains("Transfer-Encoding")) {
                fields.set("Content-Length", Long.toString(body.length()));
            }
        });
        return fields;
    }

    private List<String> pars(OutgoingMessage message, Headers fields) {
        if (message.kind() == MessageKind.REQUEST && !fields.contains("Host")) {
            throw fault("its headers have no Host, which must be signed: give it, as it will be sent", null);
        }
        if (!message.target().chars().allMatch(c -> c > ' ' && c < 127)) {
            throw fault("its target is not as it stands in the first line of a request: percent-encode it", null);
        }
        List<String> pars = new ArrayList<>(10);
        pars.add(CoveredFields.TARGET);
        CoveredFields.mandatory(message.kind()).stream()
                .filter(fields::contains)
                .forEach(pars::add);
        if (rules.contentDigest()) {
            pars.add("content-digest");
        }
        rules.more().stream()
                .filter(name -> fields.contains(name) && !pars.contains(name))
                .forEach(pars::add);
        for (String name : pars) {
            boolean visible = fields.all(name).stream()
                    .allMatch(value -> value.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\t'));
            if (!visible) {
                throw fault("its field " + name + " has characters outside ASCII, which do not travel safely", null);
            }
        }
        return List.copyOf(pars);
    }

    private byte[] digest(Optional<RequestBody> body) {
        MessageDigest digest = rules.digest().start();
        if (body.isPresent()) {
            if (!body.get().repeatable()) {
                throw fault("its body can be read only once: it is read for its digest, and then sent", null);
            }
            try (InputStream bytes = body.get().open()) {
                Digesting.digest(bytes, List.of(digest));
            } catch (IOException e) {
                throw fault("its body cannot be read (" + e.getClass().getSimpleName() + ")", e);
            }
        }
        return digest.digest();
    }

    private static ConfigurationException fault(String what, @Nullable Exception cause) {
        return new ConfigurationException(
                ExchangeErrors.SIGNING, "The message cannot be signed: " + what + ".", CallFacts.NONE, cause);
    }
}
