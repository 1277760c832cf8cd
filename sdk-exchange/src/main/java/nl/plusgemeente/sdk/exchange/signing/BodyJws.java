package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * A detached JWS over the body itself ({@link Deviation#BODY_JWS}). Even where it is not allowed it is checked, for a sender
 * whose certificate is trusted: so that the refusal can say what is the matter.
 */
final class BodyJws {
    private final HeaderCheck check;
    private final VerificationRules rules;

    BodyJws(HeaderCheck check, VerificationRules rules) {
        this.check = check;
        this.rules = rules;
    }

    Verified<ReceivedBody> verify(
            IncomingMessage message,
            SignatureField field,
            ProtectedHeader header,
            Set<Deviation> deviations,
            BiFunction<ReceivedBody, List<MessageDigest>, ReceivedBody> taking) {
        if (field.coverage() == Coverage.MESSAGE || rules.least() == Coverage.MESSAGE) {
            throw SignatureField.form("sigD", "the header fields that are covered (JAdES 5.2.8)", "nothing");
        }
        Instant signedAt =
                header.signedAt().orElseGet(() -> rules.time().clock().instant());
        check.requireTime(signedAt);
        Signer signer = check.signer(header);
        TrustedCertificate certificate = check.requireTrust(signer, signedAt, message.peer());
        ReceivedBody body = taking.apply(message.body(), List.of());
        boolean accepted = false;
        try {
            if (!verifies(body, field, header, signer)) {
                throw new SignatureInvalidException(Diagnosis.of(
                        "the signature",
                        "sigD, and a signature over the digest",
                        "neither that nor one over the body"));
            }
            check.requireTolerated(deviations);
            accepted = true;
            return new Verified<>(body, SignedHead.of(field, header, certificate, signedAt, deviations));
        } finally {
            if (!accepted) {
                body.close();
            }
        }
    }

    private boolean verifies(ReceivedBody body, SignatureField field, ProtectedHeader header, Signer signer) {
        try {
            Signature verification =
                    header.algorithm().signature(rules.provider().orElse(null));
            verification.initVerify(signer.chain().get(0).getPublicKey());
            verification.update((field.header() + ".").getBytes(US_ASCII));
            OutputStream sink = new SignatureSink(verification);
            try (InputStream bytes = body.open();
                    OutputStream encoded = header.raw()
                            ? sink
                            : Base64.getUrlEncoder().withoutPadding().wrap(sink)) {
                bytes.transferTo(encoded);
            }
            return signer.key().admits(header.algorithm())
                    && verification.verify(HeaderCheck.signature(field.signature()));
        } catch (GeneralSecurityException e) {
            return false;
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    private static final class SignatureSink extends OutputStream {
        private final Signature signature;

        SignatureSink(Signature signature) {
            this.signature = signature;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                signature.update(bytes, from, length);
            } catch (java.security.SignatureException e) {
                throw new IOException(e);
            }
        }
    }
}
