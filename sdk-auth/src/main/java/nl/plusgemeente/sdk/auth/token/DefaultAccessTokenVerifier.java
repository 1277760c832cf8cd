package nl.plusgemeente.sdk.auth.token;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.internal.jose.CompactJws;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.JwsHeader;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.internal.jose.TokenPart;
import nl.plusgemeente.sdk.auth.token.internal.Claims;
import nl.plusgemeente.sdk.auth.token.internal.TimeWindow;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Verifies once what does not change, and every time what may. */
final class DefaultAccessTokenVerifier implements AccessTokenVerifier {
    private static final int DEPTH = 8;
    private static final int HEADERS = 1_000;
    /** Stands for a token where nobody asks for its digest, which would cost a microsecond. */
    private static final Digest NOTHING = Digest.of("");

    private static final PresentedToken NOTHING_BESIDE =
            new PresentedToken(List.of(), Optional.empty(), List.of(), "", Optional.empty());

    private final Map<String, IssuerRules> issuers;
    private final VerifierSettings settings;
    private final Timekeeper time;
    private final TimeWindow window;
    private final SenderCheck sender;
    private final BoundedMemory<Digest, Seen> seen;
    private final BoundedMemory<Digest, Digest> ids;
    /** Headers of verified tokens only: strangers cannot fill it. */
    private final BoundedMemory<String, JwsHeader> headers = new BoundedMemory<>(HEADERS);

    DefaultAccessTokenVerifier(Map<String, IssuerRules> issuers, VerifierSettings settings, Timekeeper time) {
        this.issuers = Map.copyOf(issuers);
        this.settings = settings;
        this.time = time;
        this.window = new TimeWindow(settings.leeway());
        this.sender = new SenderCheck(settings, time);
        this.seen = new BoundedMemory<>(settings.remembered());
        this.ids = new BoundedMemory<>(settings.ids());
    }

    @Override
    public AccessToken verify(String token) {
        return verify(new Credential(token, false), NOTHING_BESIDE);
    }

    @Override
    public AccessToken verify(PresentedToken presented) {
        return verify(Credential.of(presented.authorization()), presented);
    }

    private AccessToken verify(Credential credential, PresentedToken presented) {
        try {
            VerifiedAccessToken token = verified(credential.token());
            checkTimes(token, Objects.requireNonNull(issuers.get(token.issuer())));
            sender.check(token, presented, credential);
            return token;
        } catch (RefusedException e) {
            throw Rejections.of(e, credential.withProof());
        }
    }

    private VerifiedAccessToken verified(String token) throws RefusedException {
        if (!settings.remembers() || token.length() > settings.longest()) {
            return verify(CompactJws.parse(token, settings.longest()), NOTHING);
        }
        Digest digest = Digest.of(token);
        Seen known = seen.get(digest);
        // The issuer may have withdrawn the key since.
        if (known != null && known.rules.keys().key(known.keyName) == known.key) {
            return known.token;
        }
        return verify(CompactJws.parse(token, settings.longest()), digest);
    }

    private VerifiedAccessToken verify(CompactJws jws, Digest digest) throws RefusedException {
        JwsHeader header = headers.get(jws.header());
        boolean familiar = header != null;
        if (header == null) {
            header = JwsHeader.parse(jws.header());
        }
        byte[] signature = TokenPart.decode(jws.signature());
        Claims claims = new Claims(JwsHeader.object(TokenPart.decode(jws.payload()), DEPTH, "payload"));
        // Not believed yet: it only says by whose rules and keys the token is to be judged.
        IssuerRules rules = claims.text("iss").map(issuers::get).orElse(null);
        if (rules == null) {
            throw RefusedException.invalid(
                    "The token is of an issuer that is not trusted (iss): compare it to the letter with those trusted.");
        }
        String keyName = rules.keyName(header);
        VerificationKey key = signer(rules, keyName, header, jws.signingInput(), signature);
        VerifiedAccessToken token = rules.read(claims);
        checkTimes(token, rules);
        checkReuse(token, digest);
        if (!familiar) {
            headers.put(jws.header(), header);
        }
        seen.put(digest, new Seen(token, rules, keyName, key));
        return token;
    }

    private static VerificationKey signer(
            IssuerRules rules, String name, JwsHeader header, byte[] input, byte[] signature) throws RefusedException {
        VerificationKey key = rules.keys().key(name);
        if (key == null) {
            throw RefusedException.invalid(
                    "The issuer has no usable key of the name in the token (kid); its keys were asked for lately.");
        }
        if (!key.verifies(header.algorithm(), input, signature)) {
            key = rules.keys().other(name, key);
            if (key == null || !key.verifies(header.algorithm(), input, signature)) {
                throw RefusedException.invalid(
                        "The signature of the token is not one of its issuer: the token was changed or made up, or the"
                                + " issuer has another key of this name.");
            }
        }
        return key;
    }

    private void checkTimes(VerifiedAccessToken token, IssuerRules rules) throws RefusedException {
        window.check(time.clock().instant(), token.issuedAt(), token.notBefore(), token.expiresAt(), rules.keys());
    }

    private void checkReuse(VerifiedAccessToken token, Digest digest) throws RefusedException {
        if (settings.ids() == 0 || token.id().isEmpty()) {
            return;
        }
        Digest first = ids.putIfAbsent(Digest.of(token.issuer(), token.id().get()), digest);
        if (first != null && !first.equals(digest)) {
            throw RefusedException.invalid("Another token of the issuer has the same id (jti).");
        }
    }

    private record Seen(VerifiedAccessToken token, IssuerRules rules, String keyName, VerificationKey key) {}
}
