package nl.plusgemeente.sdk.exchange.internal.jwe;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.error.EncryptionException;

/** A body that is encrypted while it is read, in constant memory; its length is known before. */
public final class EncryptedBody implements RequestBody {
    private static final int DOTS = 4;

    private final RequestBody plain;
    private final RSAPublicKey receiver;
    private final String header;
    private final Optional<Provider> provider;

    /**
     * An encrypted body.
     *
     * @param plain what is encrypted
     * @param contentType its media type, of which {@link JoseType#isPlain} holds
     * @param receiver an RSA key that {@link RsaStrength} fits
     * @param thumbprint the SHA-256 of the receiver's certificate, in base64url
     * @param provider what computes; empty for the platform's own
     */
    public EncryptedBody(
            RequestBody plain,
            String contentType,
            RSAPublicKey receiver,
            String thumbprint,
            Optional<Provider> provider) {
        this.plain = plain;
        this.receiver = receiver;
        this.header = Base64Url.encode(JweHeader.write(contentType, thumbprint));
        this.provider = provider;
    }

    /**
     * How many bytes can be encrypted at all.
     *
     * @return somewhat less than 2 GiB
     */
    public static long most() {
        return GcmSeal.MOST;
    }

    @Override
    public String contentType() {
        return JoseType.ENCRYPTED;
    }

    @Override
    public long length() {
        return header.length()
                + JweSizes.text(RsaStrength.bytes(receiver))
                + JweSizes.text(GcmSeal.IV)
                + JweSizes.text(plain.length())
                + JweSizes.text(GcmSeal.TAG)
                + DOTS;
    }

    @Override
    public boolean repeatable() {
        return plain.repeatable();
    }

    /**
     * Encrypts anew, with another key and IV each time: should the source give other bytes the second time, two messages
     * under one key and IV would show the difference of their contents, and let anyone forge a third.
     */
    @Override
    public InputStream open() throws IOException {
        return open(new Secrets(this));
    }

    /**
     * The same message to digest and then to send, and no more: what {@link #open()} says about other bytes holds for what
     * leaves this machine, and of this only the second does.
     *
     * @return a body that can be opened twice
     */
    public RequestBody sealed() {
        Secrets secrets = new Secrets(this);
        AtomicInteger opened = new AtomicInteger();
        return new Source(contentType(), length(), () -> {
            if (opened.incrementAndGet() > 2) {
                throw new IOException("A body that is encrypted and signed is sent once: protect the message anew.");
            }
            return open(secrets);
        });
    }

    private InputStream open(Secrets secrets) throws IOException {
        // a key is wiped by who takes it over
        ByteArrayOutputStream head = new ByteArrayOutputStream(2048);
        part(head, header);
        part(head, Base64Url.encode(secrets.wrapped));
        part(head, Base64Url.encode(secrets.iv));
        GcmSeal seal = new ContentKey(secrets.key.clone()).seal(secrets.iv, header.getBytes(US_ASCII), provider);
        return new EncryptingStream(head.toByteArray(), plain.open(), plain.length(), seal);
    }

    /** What one encryption has of its own; the key is wrapped by chance, so that it too must stay the same. */
    private static final class Secrets {
        private final byte[] key = ContentKey.random();
        private final byte[] iv = new byte[GcmSeal.IV];
        private final byte[] wrapped;

        Secrets(EncryptedBody body) {
            new SecureRandom().nextBytes(iv);
            wrapped = body.wrapped(key);
        }
    }

    private byte[] wrapped(byte[] key) {
        try {
            return new KeyTransport(provider).wrap(receiver, key);
        } catch (GeneralSecurityException e) {
            throw new EncryptionException(
                    "The security provider does not do RSA-OAEP with the receiver's key: choose another, or none.", e);
        }
    }

    private static void part(ByteArrayOutputStream head, String text) {
        head.writeBytes(text.getBytes(US_ASCII));
        head.write('.');
    }

    @Override
    public String toString() {
        return "RequestBody[" + length() + " bytes, encrypted]";
    }
}
