package nl.plusgemeente.sdk.exchange.internal.jwe;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.Provider;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.internal.body.BodySpool;
import nl.plusgemeente.sdk.exchange.internal.body.CounterMode;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/** Opens a JWE in constant memory; nothing of its content can be read before all of it was found genuine. */
public final class JweReader {
    /** More than one organisation has at a time. */
    private static final int MOST_KEYS = 8;

    private static final int BUFFER = 4 * 1024;

    private final BodySpool spool;
    private final Optional<Provider> provider;

    /**
     * A reader.
     *
     * @param limits how much content is kept, and where
     * @param provider what computes; empty for the platform's own
     */
    public JweReader(BodyLimits limits, Optional<Provider> provider) {
        this.spool = new BodySpool(limits.largest(Math.min(limits.largest(), GcmSeal.MOST)));
        this.provider = provider;
    }

    /**
     * Reads a JWE to its end.
     *
     * @param received the JWE
     * @param own keys that it may be encrypted for
     * @return its content
     * @throws JweFormException when it is not in order, or not for one of these keys
     * @throws nl.plusgemeente.sdk.exchange.internal.body.BodyTooLargeException when its content is too large
     * @throws IOException when it breaks off, or cannot be kept
     */
    public OpenedJwe read(InputStream received, List<ClientIdentity> own) throws IOException {
        InputStream wire = new BufferedInputStream(received, BUFFER);
        JweHead head = JweHead.read(wire);
        ContentKey key = new KeyTransport(provider).unwrap(candidates(head, own), head.wrapped());
        CounterMode mode = key.counterMode(head.iv());
        CiphertextStream ciphertext =
                new CiphertextStream(wire, new TagCheck(mode, key.seal(head.iv(), head.authenticated(), provider)));
        // what comes is ciphertext still, and its key came in a part that is not kept
        ReceivedBody kept = spool.takeHidden(ciphertext);
        if (!ciphertext.authentic()) {
            kept.close();
            throw new JweFormException("it does not open with our key");
        }
        return new OpenedJwe(head.header().contentType(), ciphertext.length(), new DecryptedBody(kept, mode));
    }

    private static List<ClientIdentity> candidates(JweHead head, List<ClientIdentity> own) throws JweFormException {
        List<ClientIdentity> fitting = own.stream()
                .filter(identity -> fits(identity, head))
                .limit(MOST_KEYS)
                .toList();
        if (fitting.isEmpty()) {
            throw new JweFormException("it is encrypted for a key that is not ours");
        }
        return fitting;
    }

    private static boolean fits(ClientIdentity identity, JweHead head) {
        return RsaStrength.fits(identity.certificate().getPublicKey())
                && identity.certificate().getPublicKey() instanceof RSAPublicKey key
                && RsaStrength.bytes(key) == head.wrapped().length
                && head.header()
                        .certificate()
                        .map(thumbprint -> thumbprint.equals(X5c.thumbprint(identity.certificate())))
                        .orElse(true);
    }
}
