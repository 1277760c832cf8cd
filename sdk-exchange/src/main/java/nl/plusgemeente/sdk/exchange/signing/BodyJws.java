package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * A detached JWS over the body itself ({@link Deviation#BODY_JWS}). Even where it is not allowed it is checked, for a small
 * body and a certificate that is trusted: so that the refusal can say what is the matter.
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
            UnaryOperator<ReceivedBody> taking) {
        if (field.coverage() == Coverage.MESSAGE || rules.least() == Coverage.MESSAGE) {
            throw SignatureField.form("sigD", "the header fields that are covered (JAdES 5.2.8)", "nothing");
        }
        Instant signedAt =
                header.signedAt().orElseGet(() -> rules.time().clock().instant());
        check.requireTime(signedAt);
        Signer signer = check.signer(header);
        TrustedCertificate certificate = check.requireTrust(signer, signedAt, message.peer());
        ReceivedBody body = taking.apply(message.body());
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
            return new Verified<>(body, SignedHead.of(message, field, header, certificate, signedAt, deviations));
        } finally {
            if (!accepted) {
                body.close();
            }
        }
    }

    private static boolean verifies(ReceivedBody body, SignatureField field, ProtectedHeader header, Signer signer) {
        byte[] signature = HeaderCheck.signature(field.signature());
        try (InputStream bytes = body.open();
                InputStream input = CompactInput.of(field.header(), header.raw() ? bytes : new EncodedStream(bytes))) {
            return signer.key().verifies(header.algorithm(), input, signature);
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }
}
