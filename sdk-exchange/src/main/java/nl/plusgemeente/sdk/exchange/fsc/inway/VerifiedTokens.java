package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.util.List;
import java.util.Locale;
import nl.plusgemeente.sdk.auth.CertificateRejectedException;
import nl.plusgemeente.sdk.auth.certificate.CertificateUse;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.exchange.fsc.CertificateThumbprint;
import nl.plusgemeente.sdk.exchange.fsc.token.FscToken;
import nl.plusgemeente.sdk.exchange.fsc.token.FscTokenException;
import nl.plusgemeente.sdk.exchange.fsc.token.TokenClaims;

/**
 * Finds out whether our own Manager signed a token. What it signed it goes on having signed, as long as it has the key: the
 * signature of a token is computed once.
 */
final class VerifiedTokens {
    /** What is larger is verified each time: memory is counted in tokens. */
    private static final int LONGEST_REMEMBERED = 16 * 1024;

    private static final String SCHEME = "bearer ";

    private final InwayKeys keys;
    private final OinCertificatePolicy policy;
    private final CertificateUse use;
    private final BoundedMemory<String, Verified> memory;

    /**
     * What a token says that our Manager signed.
     *
     * @param claims its claims
     * @param signer the certificate with which it was signed
     */
    record Verified(TokenClaims claims, CertificateThumbprint signer) {}

    VerifiedTokens(InwayKeys keys, OinCertificatePolicy policy, CertificateUse use, int remembered) {
        this.keys = keys;
        this.policy = policy;
        this.use = use;
        this.memory = new BoundedMemory<>(remembered);
    }

    /** The token of the values of {@code Fsc-Authorization}; the standard does not say whether Bearer stands before it. */
    static String presented(List<String> values) {
        if (values.isEmpty()) {
            throw Refusals.missing();
        }
        if (values.size() > 1) {
            throw Refusals.invalid("The request has more than one Fsc-Authorization: send one.");
        }
        String value = values.get(0).strip();
        String token = value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : value;
        if (token.isEmpty() || token.toLowerCase(Locale.ROOT).equals(SCHEME.strip())) {
            throw Refusals.missing();
        }
        return token;
    }

    /**
     * Verifies the signature of a token, or remembers that it did.
     *
     * @throws InwayRefusedException when our Manager did not sign it, or with a certificate that does not count now
     */
    TokenClaims verify(String token) {
        Verified known = memory.get(token);
        if (known != null) {
            requireTrusted(keys.require(known.signer));
            return known.claims;
        }
        FscToken parsed = parsed(token);
        OwnKeys.Key key = keys.require(parsed.signer());
        requireTrusted(key);
        if (!parsed.isSignedBy(key.key())) {
            throw Refusals.invalid("The signature of the access token is not right: send it as the Manager gave it.");
        }
        if (token.length() <= LONGEST_REMEMBERED) {
            memory.put(token, new Verified(parsed.claims(), parsed.signer()));
        }
        return parsed.claims();
    }

    private static FscToken parsed(String token) {
        try {
            return FscToken.parse(token);
        } catch (FscTokenException e) {
            throw Refusals.invalid("The access token is not in the form of FSC Core 2.0.0, 4.4.1: " + e.why() + ".");
        }
    }

    private void requireTrusted(OwnKeys.Key key) {
        try {
            policy.check(key.chain(), use);
        } catch (CertificateRejectedException e) {
            if (e.retryable()) {
                throw Refusals.undecided(
                        "Whether the certificate of the Inway's own Manager counts is not known now.", e);
            }
            throw Refusals.invalid("The access token is signed with a certificate that does not count here.", e);
        }
    }
}
