package nl.plusgemeente.sdk.auth.token;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.internal.jose.JwsHeader;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.token.internal.Claims;
import nl.plusgemeente.sdk.auth.token.internal.Keyring;

/** What the tokens of one issuer must be like. */
record IssuerRules(TrustedIssuer issuer, Keyring keys) {
    private static final Set<String> ACCESS_TOKEN = Set.of("at+jwt", "application/at+jwt");

    /** Claims that only other kinds of JWT have: ID tokens, logout tokens and events, introspection answers, proofs. */
    private static final List<String> OF_OTHERS =
            List.of("nonce", "at_hash", "c_hash", "s_hash", "events", "token_introspection", "htm", "htu");

    /** The name of the key; the header is that of a token that says it is of this issuer. */
    String keyName(JwsHeader header) throws RefusedException {
        String type = header.type().orElse("").toLowerCase(Locale.ROOT);
        boolean plain = !issuer.typed() && (type.isEmpty() || type.equals("jwt"));
        if (!plain && !ACCESS_TOKEN.contains(type)) {
            throw RefusedException.invalid("The typ in the header of the token is not that of an access token"
                    + (issuer.typed() ? " (at+jwt)." : "."));
        }
        if (!issuer.algorithms().contains(header.algorithm())) {
            throw RefusedException.invalid("The token is signed with "
                    + header.algorithm().id() + ", which is not allowed to this issuer: allowed are "
                    + issuer.algorithms() + ".");
        }
        Optional<String> certificate =
                issuer.namesKeysByCertificate() ? header.thumbprint().map(KeySet::nameOf) : Optional.empty();
        return certificate
                .or(header::kid)
                .orElseThrow(() -> RefusedException.invalid("The header of the token does not name its key (kid)."));
    }

    VerifiedAccessToken read(Claims claims) throws RefusedException {
        for (String required : issuer.profile().requiredClaims()) {
            if (!claims.has(required) && !(required.equals("azp") && claims.has("client_id"))) {
                throw RefusedException.invalid("The token has no claim " + required + ", which the profile "
                        + issuer.profile() + " requires.");
            }
        }
        refuseOthers(claims);
        List<String> audiences = claims.texts("aud");
        checkAudience(audiences);
        Instant end = claims.moment("exp")
                .orElseThrow(() -> RefusedException.invalid("The token does not say when it expires (exp)."));
        Optional<String> subject = claims.text("sub");
        return new VerifiedAccessToken(
                issuer.issuer(),
                subject,
                client(claims, subject),
                audiences,
                claims.scopes(),
                claims.text("jti"),
                claims.moment("iat"),
                claims.moment("nbf"),
                end,
                confirmation(claims),
                claims);
    }

    private void refuseOthers(Claims claims) throws RefusedException {
        for (String name : OF_OTHERS) {
            if (claims.has(name)) {
                throw RefusedException.invalid("The token has a claim " + name
                        + " and so is no access token: present the access token, not an ID token or a proof.");
            }
        }
        boolean own = claims.text("sub").map(issuer.issuer()::equals).orElse(false);
        if (own && !issuer.profile().equals(AuthProfile.FSC)) {
            throw RefusedException.invalid("The token is about its own issuer, as assertions of clients are.");
        }
    }

    private void checkAudience(List<String> audiences) throws RefusedException {
        if (issuer.audiences().isEmpty() && audiences.isEmpty()) {
            return;
        }
        if (Collections.disjoint(issuer.audiences(), audiences)) {
            throw RefusedException.invalid("The token is for another API (aud): ask for one for this API, or add its"
                    + " name to the audiences of the trusted issuer.");
        }
    }

    private Optional<String> client(Claims claims, Optional<String> subject) throws RefusedException {
        Optional<String> authorized = claims.text("azp");
        Optional<String> client = claims.text("client_id");
        if (authorized.isPresent() && client.isPresent() && !authorized.equals(client)) {
            throw RefusedException.invalid("The token names two clients (azp, client_id).");
        }
        if (issuer.profile().equals(AuthProfile.FSC)) {
            return subject;
        }
        return authorized.or(() -> client);
    }

    private static Optional<Confirmation> confirmation(Claims claims) throws RefusedException {
        Optional<Claims> cnf = claims.object("cnf");
        if (cnf.isEmpty()) {
            return Optional.empty();
        }
        Confirmation confirmation =
                new Confirmation(cnf.get().text("x5t#S256"), cnf.get().text("jkt"));
        int understood = (confirmation.certificateThumbprint().isPresent() ? 1 : 0)
                + (confirmation.keyThumbprint().isPresent() ? 1 : 0);
        if (understood == 0 || understood != cnf.get().members().size()) {
            throw RefusedException.invalid(
                    "The token is bound (cnf) in a way that is not known here: known are x5t#S256 and jkt.");
        }
        return Optional.of(confirmation);
    }
}
