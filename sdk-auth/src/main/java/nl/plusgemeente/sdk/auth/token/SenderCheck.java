package nl.plusgemeente.sdk.auth.token;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.token.internal.DpopNonces;
import nl.plusgemeente.sdk.auth.token.internal.DpopProof;
import nl.plusgemeente.sdk.auth.token.internal.ReplayWindow;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Whether whoever presents a token is the one it belongs to; looked at every time, whatever was seen before. */
final class SenderCheck {
    /** How long a proof may be under way (RFC 9449 §11.1: seconds to minutes), beside the leeway. */
    private static final Duration PROOF_AGE = Duration.ofMinutes(1);

    private static final int MOST_PROOFS = 200_000;
    static final List<JwsAlgorithm> PROOF_ALGORITHMS = AuthProfile.GENERIC.algorithms();

    private final VerifierSettings settings;
    private final Timekeeper time;
    private final ReplayWindow proofs;
    private final Optional<DpopNonces> nonces;

    SenderCheck(VerifierSettings settings, Timekeeper time) {
        this.settings = settings;
        this.time = time;
        this.proofs = new ReplayWindow(time, PROOF_AGE.plus(settings.leeway().multipliedBy(2)), MOST_PROOFS);
        this.nonces = settings.nonces().map(lifetime -> new DpopNonces(time, lifetime));
    }

    void check(AccessToken token, PresentedToken presented, Credential credential) throws RefusedException {
        Optional<Confirmation> bound = token.confirmation();
        checkCertificate(bound.flatMap(Confirmation::certificateThumbprint), presented.certificate());
        checkOin(token, presented.certificate());
        Optional<String> key = bound.flatMap(Confirmation::keyThumbprint);
        if (credential.withProof() != key.isPresent()) {
            throw sender(
                    key.isPresent()
                            ? "The token is bound to a key: it must come as DPoP with a proof, not as Bearer."
                            : "The token comes as DPoP and is not bound to a key: present it as Bearer.");
        }
        if (key.isPresent()) {
            checkProof(key.get(), presented, credential.token());
        }
    }

    private static void checkCertificate(Optional<String> thumbprint, Optional<X509Certificate> certificate)
            throws RefusedException {
        if (thumbprint.isEmpty()) {
            return;
        }
        if (certificate.isEmpty()) {
            throw sender("The token is bound to a certificate, and the connection has none: use the certificate with"
                    + " which the token was asked for, and see that TLS ends where the verifier runs.");
        }
        try {
            if (!Digest.of(certificate.get().getEncoded()).is(thumbprint.get())) {
                throw sender("The token is bound to another certificate than that of the connection: after a change of"
                        + " certificate, ask for a new token.");
            }
        } catch (CertificateEncodingException e) {
            throw sender("The certificate of the connection cannot be encoded.");
        }
    }

    private void checkOin(AccessToken token, Optional<X509Certificate> certificate) throws RefusedException {
        if (settings.oins().isEmpty()) {
            return;
        }
        Optional<Oin> expected = token.clientId().flatMap(settings.oins().get());
        Optional<Oin> shown = certificate.flatMap(Oin::ofSubject);
        if (expected.isEmpty() || !expected.equals(shown)) {
            throw sender("The client of the token (azp) is another organisation than that of the certificate of the"
                    + " connection, or is not known.");
        }
    }

    private void checkProof(String thumbprint, PresentedToken presented, String token) throws RefusedException {
        try {
            if (presented.proofs().size() != 1 || presented.target().isEmpty()) {
                throw DpopProof.refused("there must be exactly one, with the method and address of the request");
            }
            DpopProof proof = DpopProof.parse(presented.proofs().get(0), PROOF_ALGORITHMS);
            proof.check(presented.method(), presented.target().get(), Digest.of(token));
            if (!proof.thumbprint().equals(thumbprint)) {
                throw DpopProof.refused("it is by another key than the one to which the token is bound (jkt)");
            }
            checkFresh(proof);
        } catch (RefusedException e) {
            throw Rejections.badProof(e);
        }
    }

    private void checkFresh(DpopProof proof) throws RefusedException {
        Instant now = time.clock().instant();
        Instant made = proof.issuedAt();
        if (made.isAfter(now.plus(settings.leeway()))
                || made.isBefore(now.minus(PROOF_AGE).minus(settings.leeway()))) {
            throw DpopProof.refused("it was made " + Duration.between(made, now).toSeconds()
                    + " s ago (iat); see whether a clock is off, and make a new one for each request");
        }
        if (nonces.isPresent()
                && !proof.claims().text("nonce").map(nonces.get()::isGood).orElse(false)) {
            throw Rejections.nonceNeeded(nonces.get().current());
        }
        switch (proofs.use(proof.identity())) {
            case AGAIN -> throw DpopProof.refused("it was used before (jti): make a new one for each request");
            case FULL -> throw DpopProof.refused("too many were used in the last minutes: try again later");
            case FIRST -> {}
        }
    }

    private static RefusedException sender(String why) {
        return new RefusedException(AuthErrors.TOKEN_SENDER, why);
    }
}
