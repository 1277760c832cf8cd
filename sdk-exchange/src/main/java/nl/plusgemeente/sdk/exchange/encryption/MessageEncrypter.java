package nl.plusgemeente.sdk.exchange.encryption;

import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.error.EncryptionException;
import nl.plusgemeente.sdk.exchange.internal.jwe.EncryptedBody;
import nl.plusgemeente.sdk.exchange.internal.jwe.JoseType;
import nl.plusgemeente.sdk.exchange.internal.jwe.RsaStrength;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;

/**
 * Encrypts messages so that one organisation can read them: JWE in compact form, RSA-OAEP and A256GCM (API Design Rules,
 * module Encryption, {@code /encryption/jwe}). The body is encrypted while it is sent, in constant memory, and anew with a
 * fresh key each time that it is opened. The header names the receiver's certificate ({@code x5t#S256}) and the media type
 * of the content ({@code cty}), which the standard leaves open.
 *
 * <p>It hides a message, and does not say whom it is from: sign it too. Thread-safe.
 */
public final class MessageEncrypter {
    /** The bit in the extension (RFC 5280 §4.2.1.3) by which a key may encrypt keys. */
    private static final int KEY_ENCIPHERMENT = 2;

    private final RecipientKeys keys;
    private final OinCertificatePolicy policy;
    private final Optional<Provider> provider;

    private MessageEncrypter(Builder builder) {
        this.keys = builder.keys;
        this.policy = builder.policy;
        this.provider = builder.provider;
    }

    /**
     * Sets an encrypter up.
     *
     * @param keys where the receivers' certificates come from
     * @param policy which certificates are trusted
     * @return a builder
     */
    public static Builder builder(RecipientKeys keys, OinCertificatePolicy policy) {
        return new Builder(keys, policy);
    }

    /**
     * Encrypts the body of a message. {@code Content-Type} says so where the headers have it, {@code Content-Length} is
     * taken away, as the body knows it, and a request asks for an encrypted answer with {@code Accept}. A message without a
     * body stays without one.
     *
     * @param message the message; its headers are not changed
     * @param receiver who may read it
     * @return the message as it is sent
     * @throws EncryptionException when there is no key for this receiver, or the body cannot be encrypted (SDK-6020)
     * @throws nl.plusgemeente.sdk.auth.CertificateRejectedException when the receiver's certificate is not accepted
     *     (SDK-5040 to SDK-5043)
     */
    public OutgoingMessage encrypt(OutgoingMessage message, Oin receiver) {
        return encrypt(message, receiver, false);
    }

    /**
     * The same for a message that is signed after it is encrypted ({@link SignEncryptMode#CIPHERTEXT_DETACHED}): its body is
     * the same when it is digested and when it is sent, and cannot be opened a third time.
     *
     * @param message the message; its headers are not changed
     * @param receiver who may read it
     * @return the message as it is signed and sent
     * @throws EncryptionException when there is no key for this receiver, or the body cannot be encrypted (SDK-6020)
     * @throws nl.plusgemeente.sdk.auth.CertificateRejectedException when the receiver's certificate is not accepted
     *     (SDK-5040 to SDK-5043)
     */
    public OutgoingMessage encryptToSign(OutgoingMessage message, Oin receiver) {
        return encrypt(message, receiver, true);
    }

    private OutgoingMessage encrypt(OutgoingMessage message, Oin receiver, boolean sealed) {
        Headers headers = new Headers();
        message.headers().forEach(headers::addReceived);
        if (message.kind() == MessageKind.REQUEST) {
            headers.set("Accept", JoseType.ENCRYPTED);
        }
        Optional<RequestBody> body = message.body().map(plain -> {
            EncryptedBody encrypted = encrypt(plain, contentType(headers, plain), receiver);
            return sealed ? encrypted.sealed() : encrypted;
        });
        if (body.isPresent()) {
            headers.remove("Content-Length");
            if (headers.contains("Content-Type")) {
                headers.set("Content-Type", JoseType.ENCRYPTED);
            }
        }
        return new OutgoingMessage(message.kind(), message.method(), message.target(), headers, body);
    }

    /**
     * Encrypts a body.
     *
     * @param plain the body
     * @param receiver who may read it
     * @return a body that is encrypted while it is read, of a known length, repeatable when {@code plain} is; opening it fails
     *     with SDK-6020 or SDK-1001 when the security provider of the application's choice lacks a cipher
     * @throws EncryptionException when there is no key for this receiver, or the body cannot be encrypted (SDK-6020)
     * @throws nl.plusgemeente.sdk.auth.CertificateRejectedException when the receiver's certificate is not accepted
     *     (SDK-5040 to SDK-5043)
     */
    public RequestBody encrypt(RequestBody plain, Oin receiver) {
        return encrypt(plain, plain.contentType(), receiver);
    }

    private EncryptedBody encrypt(RequestBody plain, String contentType, Oin receiver) {
        if (!JoseType.isPlain(contentType)) {
            throw new EncryptionException(
                    "The media type of the body is not one (type/subtype and parameters, at most 256 characters of"
                            + " ASCII): the receiver could not be told what was encrypted.",
                    null);
        }
        if (plain.length() > EncryptedBody.most()) {
            throw new EncryptionException(
                    "The body has " + plain.length() + " bytes, and at most " + EncryptedBody.most()
                            + " can be encrypted in one message: send it in parts.",
                    null);
        }
        TrustedCertificate certificate = certificate(receiver);
        if (certificate.certificate().getPublicKey() instanceof RSAPublicKey key && RsaStrength.fits(key)) {
            return new EncryptedBody(plain, contentType, key, certificate.thumbprint(), provider);
        }
        throw new EncryptionException(
                "The certificate of " + receiver + " has no RSA key of 2048 to 8192 bits: ask for one that has.", null);
    }

    private TrustedCertificate certificate(Oin receiver) {
        List<X509Certificate> chain = keys.chain(receiver)
                .orElseThrow(() -> new EncryptionException(
                        "There is no certificate of " + receiver
                                + " to encrypt for: ask the organisation for it, and add it to the RecipientKeys.",
                        null));
        TrustedCertificate certificate =
                policy.check(chain, CertificateUse.of(Purpose.ENCRYPTION).by(receiver));
        boolean[] usage = certificate.certificate().getKeyUsage();
        if (usage == null || !usage[KEY_ENCIPHERMENT]) {
            throw new EncryptionException(
                    "The certificate of " + receiver + " is not for keyEncipherment: ask for one that is.", null);
        }
        return certificate;
    }

    /** What the message says stands above what its body says: a signature may cover it. */
    private static String contentType(Headers headers, RequestBody plain) {
        return headers.first("Content-Type").orElse(plain.contentType());
    }

    /** Nothing of the keys. */
    @Override
    public String toString() {
        return "MessageEncrypter[RSA-OAEP, A256GCM, " + policy + "]";
    }

    /** Builds {@link MessageEncrypter}. */
    public static final class Builder {
        private final RecipientKeys keys;
        private final OinCertificatePolicy policy;
        private Optional<Provider> provider = Optional.empty();

        private Builder(RecipientKeys keys, OinCertificatePolicy policy) {
            this.keys = keys;
            this.policy = policy;
        }

        /**
         * A security provider of the application's choice, such as a native one. It need not be installed.
         *
         * @param chosen does RSA-OAEP, and AES/GCM chunk by chunk
         * @return this builder
         */
        public Builder provider(Provider chosen) {
            provider = Optional.of(chosen);
            return this;
        }

        /**
         * The encrypter.
         *
         * @return to be shared
         */
        public MessageEncrypter build() {
            return new MessageEncrypter(this);
        }
    }
}
