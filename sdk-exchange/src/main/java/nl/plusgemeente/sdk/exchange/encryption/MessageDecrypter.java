package nl.plusgemeente.sdk.exchange.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.security.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.DecryptionException;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.internal.jwe.JoseType;
import nl.plusgemeente.sdk.exchange.internal.jwe.JweFormException;
import nl.plusgemeente.sdk.exchange.internal.jwe.JweReader;
import nl.plusgemeente.sdk.exchange.internal.jwe.OpenedJwe;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decrypts messages that were encrypted for us: JWE in compact form, RSA-OAEP and A256GCM, and nothing else (API Design
 * Rules, module Encryption, {@code /encryption/jwe}).
 *
 * <p>Nothing of the content is given away before all of it was received and found genuine. Meanwhile it is kept encrypted, in
 * memory or in a file: plain content never reaches a disk. Whatever is wrong with a message, the error is the same, so that
 * nobody learns from our answers how to decrypt what was meant for us. That it opens does not say whom it is from: only a
 * signature does. Thread-safe.
 */
public final class MessageDecrypter {
    private static final Logger LOG = LoggerFactory.getLogger(MessageDecrypter.class);

    private final Supplier<List<ClientIdentity>> identities;
    private final JweReader reader;

    private MessageDecrypter(Builder builder) {
        this.identities = builder.identities;
        this.reader = new JweReader(builder.limits, builder.provider);
    }

    /**
     * Sets a decrypter up.
     *
     * @param identities our own keys: the one that others should use now, then those that it replaced, of which the first
     *     eight that fit are tried, such as {@code liveKeys::published}; asked for each message
     * @return a builder
     */
    public static Builder builder(Supplier<List<ClientIdentity>> identities) {
        return new Builder(identities);
    }

    /**
     * Decrypts a message. Its body is read to the end, and not closed.
     *
     * @param message the message as it came
     * @return the message with its content as body, which the caller closes, {@code Content-Type} as the sender says inside
     *     the encryption (absent when it does not), and {@code Content-Length}
     * @throws DecryptionException when the message is not encrypted, or cannot be decrypted for whichever reason (SDK-6021)
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when we have no key, or a security provider that does
     *     not do AES/GCM (SDK-1001)
     * @throws nl.plusgemeente.sdk.exchange.error.MessageBodyException when the content is too large, breaks off or cannot be
     *     kept (SDK-6010)
     */
    public IncomingMessage decrypt(IncomingMessage message) {
        if (!JoseType.isEncrypted(message.headers().all("Content-Type"))) {
            throw new DecryptionException("The message is not encrypted: its Content-Type must be " + JoseType.ENCRYPTED
                    + ", once. Ask the sender to encrypt it.");
        }
        OpenedJwe opened = open(message, identities.get());
        Headers headers = new Headers();
        message.headers().forEach(headers::addReceived);
        headers.remove("Content-Type").remove("Transfer-Encoding");
        opened.contentType().ifPresent(type -> headers.set("Content-Type", type));
        headers.set("Content-Length", Long.toString(opened.length()));
        return message.with(headers, opened.body());
    }

    private OpenedJwe open(IncomingMessage message, List<ClientIdentity> own) {
        OpenedJwe opened = null;
        try (InputStream wire = message.body().open()) {
            opened = reader.read(wire, own);
            return opened;
        } catch (JweFormException e) {
            LOG.debug("{} is not decrypted: {}", message, e.getMessage());
        } catch (IOException e) {
            if (opened != null) {
                opened.body().close(); // the wire could not be closed
            }
            throw BodyFaults.of(e);
        }
        // outside the try, so that every refusal is made in one place and looks the same
        throw new DecryptionException(
                "The message cannot be decrypted. It must be a compact JWE with RSA-OAEP and A256GCM,"
                        + " for our present certificate, unchanged on its way.");
    }

    /** Nothing of the keys. */
    @Override
    public String toString() {
        return "MessageDecrypter[RSA-OAEP, A256GCM]";
    }

    /** Builds {@link MessageDecrypter}. */
    public static final class Builder {
        private final Supplier<List<ClientIdentity>> identities;
        private BodyLimits limits = BodyLimits.DEFAULT;
        private Optional<Provider> provider = Optional.empty();

        private Builder(Supplier<List<ClientIdentity>> identities) {
            this.identities = identities;
        }

        /**
         * How much content is accepted, and where it is kept, still encrypted.
         *
         * @param allowed sizes of the content; on the wire it is a third larger
         * @return this builder
         */
        public Builder limits(BodyLimits allowed) {
            limits = allowed;
            return this;
        }

        /**
         * A security provider of the application's choice, such as a native one. It need not be installed. A key that lives
         * in an HSM stays with the provider of that.
         *
         * @param chosen does RSA-OAEP, and AES/GCM chunk by chunk
         * @return this builder
         */
        public Builder provider(Provider chosen) {
            provider = Optional.of(chosen);
            return this;
        }

        /**
         * The decrypter.
         *
         * @return to be shared
         */
        public MessageDecrypter build() {
            return new MessageDecrypter(this);
        }
    }
}
