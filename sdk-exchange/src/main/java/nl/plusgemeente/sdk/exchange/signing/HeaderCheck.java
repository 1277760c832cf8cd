package nl.plusgemeente.sdk.exchange.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.Purpose;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;

/**
 * Everything about a signature that can be checked without the body: form, coverage, time, signature, certificate. In that
 * order, so that strangers cannot make us fetch a list of revoked certificates, nor read a body.
 */
final class HeaderCheck {
    private final OinCertificatePolicy policy;
    private final VerificationRules rules;
    private final Signers signers;
    private final CertificateUse use;

    HeaderCheck(OinCertificatePolicy policy, VerificationRules rules) {
        this.policy = policy;
        this.rules = rules;
        this.signers = new Signers(rules.known(), rules.provider());
        CertificateUse anyone = CertificateUse.of(Purpose.SIGNATURE);
        this.use =
                rules.senders().isEmpty() ? anyone : anyone.by(rules.senders().toArray(Oin[]::new));
    }

    /** A signature over header fields. */
    SignedHead check(IncomingMessage message, SignatureField field, ProtectedHeader header, Set<Deviation> noted) {
        EnumSet<Deviation> deviations = noted.isEmpty() ? EnumSet.noneOf(Deviation.class) : EnumSet.copyOf(noted);
        CoveredFields.require(field, header.pars(), message.kind(), message.headers(), deviations);
        requireCapitals(message.method());
        Instant signedAt = header.signedAt().orElseThrow();
        requireTime(signedAt);
        Signer signer = signers.of(header);
        requireSignature(message, field, header, signer, deviations);
        requireTolerated(deviations);
        TrustedCertificate certificate = requireTrust(signer, signedAt, message.peer());
        signers.keep(header, signer);
        return SignedHead.of(message, field, header, certificate, signedAt, deviations);
    }

    Signer signer(ProtectedHeader header) {
        return signers.of(header);
    }

    /** The method is signed in small letters, and means another one in others than it was sent in (RFC 9110 §9.1). */
    private static void requireCapitals(String method) {
        for (int i = 0; i < method.length(); i++) {
            if (method.charAt(i) >= 'a' && method.charAt(i) <= 'z') {
                throw SignatureField.form("the method", "one in capitals", "one with small letters");
            }
        }
    }

    void requireTime(Instant signedAt) {
        Instant now = rules.time().clock().instant();
        if (signedAt.isBefore(now.minus(rules.longest())) || signedAt.isAfter(now.plus(rules.ahead()))) {
            throw new SignatureTimeException(Diagnosis.of(
                    "the moment of signing",
                    "at most " + rules.longest().toSeconds() + " seconds ago and at most "
                            + rules.ahead().toSeconds() + " ahead of " + now,
                    signedAt.toString()));
        }
    }

    private static void requireSignature(
            IncomingMessage message,
            SignatureField field,
            ProtectedHeader header,
            Signer signer,
            Set<Deviation> deviations) {
        if (!signer.key().admits(header.algorithm())) {
            throw new SignerRejectedException(
                    Diagnosis.of(
                            "the signer's key",
                            "one for " + header.algorithm().id() + ": RSA of 2048 bits or more",
                            "another one"),
                    null);
        }
        byte[] signature = signature(field.signature());
        boolean absolute =
                message.target().startsWith("https://") || message.target().startsWith("http://");
        if (verifies(message, message.target(), field, header, signer, signature)) {
            if (absolute && header.pars().contains(CoveredFields.TARGET)) {
                deviations.add(Deviation.FULL_URL_TARGET);
            }
            return;
        }
        Optional<String> host = message.headers().first("Host");
        if (header.pars().contains(CoveredFields.TARGET)
                && !absolute
                && host.isPresent()
                && verifies(message, "https://" + host.get() + message.target(), field, header, signer, signature)) {
            deviations.add(Deviation.FULL_URL_TARGET);
            return;
        }
        throw invalid(message, field, header, signer, signature);
    }

    static byte[] signature(String encoded) {
        try {
            return Base64Url.decode(encoded);
        } catch (IllegalArgumentException e) {
            throw SignatureField.form("the signature", "base64url without padding", "another text");
        }
    }

    private static boolean verifies(
            IncomingMessage message,
            String target,
            SignatureField field,
            ProtectedHeader header,
            Signer signer,
            byte[] signature) {
        byte[] lines = CoveredFields.lines(header.pars(), message.method(), target, message.headers());
        return signer.key().verifies(header.algorithm(), SigningInput.of(field.header(), lines), signature);
    }

    /** What frameworks and gateways are known to do to a target is tried, to be told. */
    private static SignatureInvalidException invalid(
            IncomingMessage message, SignatureField field, ProtectedHeader header, Signer signer, byte[] signature) {
        Diagnosis diagnosis = Diagnosis.of(
                "the signature", "one of these header fields by the key of the certificate in it", "another one");
        int query = message.target().indexOf('?');
        if (header.pars().contains(CoveredFields.TARGET)
                && query >= 0
                && verifies(message, message.target().substring(0, query), field, header, signer, signature)) {
            return new SignatureInvalidException(
                    diagnosis.hint("It is valid for the target without its query: the sender leaves it out"));
        }
        return new SignatureInvalidException(diagnosis);
    }

    void requireTolerated(Set<Deviation> deviations) {
        EnumSet<Deviation> refused = EnumSet.noneOf(Deviation.class);
        deviations.stream().filter(found -> !rules.tolerated().contains(found)).forEach(refused::add);
        if (!refused.isEmpty()) {
            throw new SignatureFormException(
                    Diagnosis.of("the form", "what the standards say", deviations.size() + " deviations")
                            .validWith(deviations));
        }
    }

    /** Valid when it was used, and still now; and of whom it should be. */
    TrustedCertificate requireTrust(Signer signer, Instant signedAt, Optional<X509Certificate> peer) {
        try {
            TrustedCertificate certificate = policy.check(signer.chain(), use);
            requireValid(signer, signedAt);
            requirePeer(certificate, signer, peer);
            return certificate;
        } catch (CertificateRejectedException e) {
            throw new SignerRejectedException(
                    Diagnosis.of(
                                    "the certificate",
                                    "one that is trusted",
                                    e.code().title())
                            .hint(String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void requireValid(Signer signer, Instant signedAt) {
        if (signedAt.isBefore(signer.from()) || signedAt.isAfter(signer.until())) {
            throw new SignerRejectedException(
                    Diagnosis.of("the certificate", "one that was valid when it signed", "another one"), null);
        }
    }

    private void requirePeer(TrustedCertificate certificate, Signer signer, Optional<X509Certificate> peer) {
        if (rules.samePeer()) {
            Optional<Oin> shown = peer.flatMap(Oin::ofSubject);
            if (!shown.equals(Optional.of(certificate.oin()))) {
                throw new SignerRejectedException(
                        Diagnosis.of(
                                "the sender",
                                "the organisation " + certificate.oin() + " in TLS too",
                                shown.map(Oin::value).orElse("none")),
                        null);
            }
        }
        if (rules.apartFromTls() && peer.equals(Optional.of(signer.chain().get(0)))) {
            throw new SignerRejectedException(
                    Diagnosis.of("the certificate", "another one than in TLS", "the same"), null);
        }
    }
}
