package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Judges ID tokens by the letter (OpenID Connect Core §3.1.3.7, OIDC NLGOV): the profile decides on algorithms, and never
 * the token.
 *
 * @param signature whether the server signed
 */
record StrictIdTokenCheck(IdTokenSignature signature) implements IdTokenCheck {
    private static final Duration SKEW = Duration.ofSeconds(60);
    /** OIDC NLGOV: an ID token is for the log-in, not for later. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Override
    public IdToken verified(Secret token, IdTokenExpectation expected, Caller caller) {
        AuthProfile profile = expected.client().server().profile();
        IdTokenSignature.Signed signed = signature.verified(token.reveal(), profile);
        requireSession(signed.claims(), signed.algorithm(), expected);
        IdToken read = read(signed.claims(), expected.client());
        Instant latest = caller.time().clock().instant().plus(SKEW);
        if (moment(signed.claims(), "nbf").filter(latest::isBefore).isPresent()) {
            throw RedirectFaults.idToken("is not valid yet (nbf)");
        }
        requireTimes(read, expected, caller.time().clock().instant(), profile.equals(AuthProfile.NLGOV));
        return read;
    }

    private static void requireSession(
            Map<String, Object> claims, JwsAlgorithm algorithm, IdTokenExpectation expected) {
        String issuer = expected.client().server().issuer().toString();
        if (!issuer.equals(claims.get("iss"))) {
            throw RedirectFaults.idToken("is of another issuer than " + issuer);
        }
        String nonce = text(claims.get("nonce"));
        if (expected.nonce().isPresent() && !same(nonce, expected.nonce().get().reveal())) {
            throw RedirectFaults.idToken("has not the nonce of this session");
        }
        if (!expected.acrValues().isEmpty() && !expected.acrValues().contains(text(claims.get("acr")))) {
            throw RedirectFaults.idToken("says that the user is known less surely than was asked (acr)");
        }
        if (claims.containsKey("at_hash") && algorithm != JwsAlgorithm.EDDSA) {
            requireHash(
                    text(claims.get("at_hash")),
                    algorithm,
                    expected.accessToken().reveal());
        }
        if (expected.subject().isPresent() && !expected.subject().get().equals(claims.get("sub"))) {
            throw RedirectFaults.idToken("is of another user than the one who logged in");
        }
    }

    private static void requireHash(String given, JwsAlgorithm algorithm, String accessToken) {
        try {
            String name = "SHA-" + algorithm.id().substring(2);
            byte[] hash = MessageDigest.getInstance(name).digest(accessToken.getBytes(UTF_8));
            String half = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, hash.length / 2));
            if (!same(given, half)) {
                throw RedirectFaults.idToken("belongs to another access token (at_hash)");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a Java platform has SHA-2", e);
        }
    }

    private static IdToken read(Map<String, Object> claims, OAuthClient client) {
        String own = client.authentication().clientId();
        List<String> audiences = claims.get("aud") instanceof List<?> list
                ? list.stream().map(StrictIdTokenCheck::text).toList()
                : List.of(text(claims.get("aud")));
        boolean meant = claims.containsKey("azp") ? own.equals(claims.get("azp")) : audiences.size() == 1;
        if (!audiences.contains(own) || !meant) {
            throw RedirectFaults.idToken("is for another client than " + own + " (aud, azp)");
        }
        String subject = text(claims.get("sub"));
        if (subject.isEmpty() || subject.length() > 255) {
            throw RedirectFaults.idToken("names no user (sub)");
        }
        return new IdToken(
                client.server().issuer(),
                subject,
                audiences,
                moment(claims, "iat").orElseThrow(() -> RedirectFaults.idToken("does not say when it was made (iat)")),
                moment(claims, "exp").orElseThrow(() -> RedirectFaults.idToken("does not say when it ends (exp)")),
                Optional.of(text(claims.get("acr"))).filter(acr -> !acr.isEmpty()),
                moment(claims, "auth_time"),
                RepresentedParty.chain(claims));
    }

    private static void requireTimes(IdToken token, IdTokenExpectation expected, Instant now, boolean strict) {
        if (!now.minus(SKEW).isBefore(token.expiresAt())) {
            throw RedirectFaults.idToken("is not valid any more");
        }
        if (token.issuedAt().isAfter(now.plus(SKEW))
                || token.issuedAt().isBefore(expected.notBefore().minus(SKEW))) {
            throw RedirectFaults.idToken("was not made during this log-in, by more than 60 seconds");
        }
        if (strict && token.expiresAt().isAfter(token.issuedAt().plus(LONGEST))) {
            throw RedirectFaults.idToken("is valid for more than the 5 minutes that the profile allows");
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static Optional<Instant> moment(Map<String, Object> claims, String name) {
        Object value = claims.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Seconds.moment(value).or(() -> {
            throw RedirectFaults.idToken("has a time that is none (" + name + ")");
        });
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
