package nl.plusgemeente.sdk.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.error.DecryptionException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.error.MessageBodyException;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.internal.jwe.JoseType;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.exchange.signing.Verified;

/**
 * Signed messages, and encrypted ones where both sides have agreed on that, of one organisation with others: what goes out is
 * protected, and of what comes in nothing is given that is not verified (Digikoppeling REST-API 4.0.1; API Design Rules
 * 2.2.1 §2.11 and §2.12).
 *
 * <p>Thread-safe, and free of any framework: {@link ExchangeCalls} puts it into the calls of the SDK, and
 * {@code nl.plusgemeente.sdk.exchange.servlet.ExchangeFilter} before those of others.
 *
 * <pre>{@code
 * Verified<Besluit> received = exchange.receive(incoming, Besluit.class);
 * store(received.content(), received.sender(), received.signedAt());
 * }</pre>
 */
public final class Exchange {
    private final MessageSigner signer;
    private final MessageVerifier verifier;
    private final Optional<Encryption> encryption;
    private final JsonCodec json;

    Exchange(MessageSigner signer, MessageVerifier verifier, Optional<Encryption> encryption, JsonCodec json) {
        this.signer = signer;
        this.verifier = verifier;
        this.encryption = encryption;
        this.json = json;
    }

    /**
     * Sets an exchange up.
     *
     * @param signer signs what goes out
     * @param verifier verifies what comes in
     * @return a builder
     */
    public static ExchangeBuilder builder(MessageSigner signer, MessageVerifier verifier) {
        return new ExchangeBuilder(signer, verifier);
    }

    /**
     * Signs a message.
     *
     * @param message the message, with all headers that it will have on its way; they are not changed
     * @param identity who signs
     * @return the message to send
     * @throws ConfigurationException when it cannot be signed (SDK-6011), or not with this key (SDK-5001)
     */
    public OutgoingMessage protect(OutgoingMessage message, ClientIdentity identity) {
        Headers headers = copy(message.headers());
        signer.sign(message, identity).addTo(headers);
        return new OutgoingMessage(message.kind(), message.method(), message.target(), headers, message.body());
    }

    /**
     * Signs and encrypts a message. One without a body is signed only, as there is nothing to hide.
     *
     * @param message the message, with all headers that it will have on its way; they are not changed
     * @param identity who signs
     * @param receiver who may read it
     * @return the message to send, once
     * @throws ConfigurationException when there is no encryption here, or it cannot be signed (SDK-6011)
     * @throws nl.plusgemeente.sdk.exchange.error.EncryptionException when there is no key for this receiver (SDK-6020)
     */
    public OutgoingMessage protect(OutgoingMessage message, ClientIdentity identity, Oin receiver) {
        Encryption agreed = encryption.orElseThrow(() -> new ConfigurationException(
                ExchangeErrors.ENCRYPTION,
                "The message cannot be encrypted: this exchange has no encryption; give it with encryption(...)."));
        if (message.body().isEmpty()) {
            return protect(askingForEncryption(message), identity);
        }
        return switch (agreed.mode()) {
            case PLAINTEXT_DETACHED -> agreed.encrypter().encrypt(protect(message, identity), receiver);
            case CIPHERTEXT_DETACHED -> protect(agreed.encrypter().encryptToSign(message, receiver), identity);
            case NESTED -> nested(message, identity, receiver, agreed);
        };
    }

    /**
     * Takes a message in: decrypted where that was agreed, and verified.
     *
     * @param message the message as it came
     * @return the message as its sender wrote it, with its body kept and to be closed; of its headers only those that are
     *     covered are the sender's ({@link Verified#covered()})
     * @throws nl.plusgemeente.sdk.exchange.error.MessageRefusedException when it is not accepted: SDK-6001 to SDK-6010,
     *     SDK-6021
     */
    public Verified<IncomingMessage> receive(IncomingMessage message) {
        if (encryption.isEmpty()) {
            return verified(message);
        }
        Encryption agreed = encryption.get();
        if (!message.headers().contains("Content-Type")) {
            return withoutBody(verified(message));
        }
        return switch (agreed.mode()) {
            case PLAINTEXT_DETACHED -> verified(agreed.decrypter().decrypt(message));
            case CIPHERTEXT_DETACHED -> verified(message).map(encrypted -> opened(encrypted, agreed));
            case NESTED -> verifier.verifyCompact(agreed.decrypter().decrypt(message));
        };
    }

    /**
     * Takes a JSON message in.
     *
     * @param <T> the type of its content
     * @param message the message as it came
     * @param type a public record
     * @return the content, and whose it is
     * @throws nl.plusgemeente.sdk.exchange.error.MessageRefusedException when it is not accepted: SDK-6001 to SDK-6010,
     *     SDK-6021; when it is in order and its body is no such JSON: SDK-6010
     */
    public <T> Verified<T> receive(IncomingMessage message, Class<T> type) {
        return receive(message).map(verified -> read(verified.body(), type));
    }

    /**
     * Whether messages are encrypted here.
     *
     * @return {@code true} when that was agreed on
     */
    public boolean encrypts() {
        return encryption.isPresent();
    }

    private <T> T read(ReceivedBody body, Type type) {
        try (body;
                InputStream bytes = body.open()) {
            return json.read(bytes, type);
        } catch (JsonException e) {
            throw new MessageBodyException(
                    "The message is in order, and its body is not the JSON that is expected here (" + e.getMessage()
                            + "): compare what both sides agreed on.",
                    400,
                    e);
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    private Verified<IncomingMessage> verified(IncomingMessage message) {
        return verifier.verify(message).map(body -> message.with(message.headers(), body));
    }

    private static IncomingMessage opened(IncomingMessage encrypted, Encryption agreed) {
        try {
            return agreed.decrypter().decrypt(encrypted);
        } finally {
            encrypted.body().close();
        }
    }

    /** So that the answer is encrypted, though there is nothing to encrypt in the question. */
    private static OutgoingMessage askingForEncryption(OutgoingMessage message) {
        Headers headers = copy(message.headers());
        if (message.kind() == MessageKind.REQUEST) {
            headers.set("Accept", JoseType.ENCRYPTED);
        }
        return new OutgoingMessage(message.kind(), message.method(), message.target(), headers, message.body());
    }

    /** Encryption was agreed on: what is not encrypted is accepted only when there is nothing in it. */
    private static Verified<IncomingMessage> withoutBody(Verified<IncomingMessage> received) {
        ReceivedBody body = received.content().body();
        try (InputStream bytes = body.open()) {
            if (bytes.read() < 0) {
                return received;
            }
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
        body.close();
        throw new DecryptionException(
                "The message is not encrypted, which was agreed on: ask the sender to encrypt it.");
    }

    private OutgoingMessage nested(OutgoingMessage message, ClientIdentity identity, Oin receiver, Encryption agreed) {
        RequestBody signed = signer.signCompact(message.body().orElseThrow(), identity);
        Headers headers = copy(message.headers()).remove("Content-Type").remove("Content-Length");
        return agreed.encrypter()
                .encrypt(
                        new OutgoingMessage(
                                message.kind(), message.method(), message.target(), headers, Optional.of(signed)),
                        receiver);
    }

    private static Headers copy(Headers headers) {
        Headers copy = new Headers();
        headers.forEach(copy::addReceived);
        return copy;
    }

    /** Whether it encrypts. */
    @Override
    public String toString() {
        return "Exchange[" + signer + ", " + verifier + ", "
                + encryption.map(agreed -> agreed.mode().toString()).orElse("not encrypted") + "]";
    }

    /** What was agreed on. */
    record Encryption(MessageEncrypter encrypter, MessageDecrypter decrypter, SignEncryptMode mode) {}
}
