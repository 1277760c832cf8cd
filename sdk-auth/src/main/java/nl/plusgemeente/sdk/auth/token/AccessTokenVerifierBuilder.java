package nl.plusgemeente.sdk.auth.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.spi.KeyTimes;
import nl.plusgemeente.sdk.auth.token.internal.JwksKeyring;
import nl.plusgemeente.sdk.auth.token.internal.JwksSource;
import nl.plusgemeente.sdk.auth.token.internal.Keyring;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/** Builds an {@link AccessTokenVerifier}. */
public final class AccessTokenVerifierBuilder {
    private static final Duration MOST_LEEWAY = Duration.ofMinutes(5);

    private final @Nullable Caller caller;
    private final List<TrustedIssuer> issuers;
    private VerifierSettings settings = VerifierSettings.STANDARD;
    private KeyTimes refreshing = KeyTimes.STANDARD;
    private int largestKeySet = 256 * 1024;
    private Timekeeper time = Timekeeper.system();

    AccessTokenVerifierBuilder(@Nullable Caller caller, List<TrustedIssuer> issuers) {
        this.caller = caller;
        this.issuers = issuers;
    }

    static List<TrustedIssuer> all(TrustedIssuer issuer, TrustedIssuer... others) {
        List<TrustedIssuer> all = new ArrayList<>(List.of(issuer));
        all.addAll(List.of(others));
        return all;
    }

    /**
     * How far clocks may differ; 60 s when it is not set.
     *
     * @param difference 0 to 300 s
     * @return this builder
     */
    public AccessTokenVerifierBuilder leeway(Duration difference) {
        require(!difference.isNegative() && difference.compareTo(MOST_LEEWAY) <= 0, "The leeway is 0 to 300 s.");
        settings = settings.withLeeway(difference);
        return this;
    }

    /**
     * The longest token that is looked at; 16,384 characters when it is not set.
     *
     * @param characters 256 to 1,048,576
     * @return this builder
     */
    public AccessTokenVerifierBuilder longestToken(int characters) {
        require(characters >= 256 && characters <= 1 << 20, "The longest token is 256 to 1048576 characters.");
        settings = settings.withLongest(characters);
        return this;
    }

    /**
     * How many tokens are remembered after they were verified, so that their signature need not be verified again until
     * they expire or their key goes; 10,000 when it is not set. Certificates and proofs are checked at every presentation.
     *
     * @param tokens 2 or more, or 0 to switch it off
     * @return this builder
     */
    public AccessTokenVerifierBuilder rememberedTokens(int tokens) {
        require(tokens == 0 || tokens >= 2, "The number of remembered tokens is 0, or 2 or more.");
        settings = settings.withRemembered(tokens);
        return this;
    }

    /**
     * Refuses a token that has the {@code jti} of another one of its issuer (NL GOV OAuth §3.2.1); off when it is not set.
     *
     * @param tokens the number of ids that are remembered
     * @return this builder
     */
    public AccessTokenVerifierBuilder refuseReusedIds(int tokens) {
        require(tokens >= 2, "The number of remembered ids is 2 or more.");
        settings = settings.withIds(tokens);
        return this;
    }

    /**
     * Refuses a token whose client has another organisation's certificate (NL GOV OAuth §4.2): every token must then come
     * over a connection with a certificate.
     *
     * @param oins the OIN of a client by its id; empty for a client that may not call
     * @return this builder
     */
    public AccessTokenVerifierBuilder clientOins(Function<String, Optional<Oin>> oins) {
        settings = settings.withOins(oins);
        return this;
    }

    /**
     * Insists on a nonce in DPoP proofs (RFC 9449 §9), which shows that they were made just now; off when it is not set.
     *
     * @param lifetime how long one nonce is handed out; it is accepted for as long again
     * @return this builder
     */
    public AccessTokenVerifierBuilder dpopNonces(Duration lifetime) {
        require(lifetime.compareTo(Duration.ofSeconds(1)) >= 0, "A nonce lives for 1 s at least.");
        settings = settings.withNonces(lifetime);
        return this;
    }

    /**
     * The largest key set that is read; 256 KB when it is not set.
     *
     * @param bytes 1,024 to 16,777,216
     * @return this builder
     */
    public AccessTokenVerifierBuilder largestKeySet(int bytes) {
        require(bytes >= 1024 && bytes <= 1 << 24, "The largest key set is 1024 to 16777216 bytes.");
        largestKeySet = bytes;
        return this;
    }

    /**
     * How long keys are used after their time when the issuer does not answer; 24 hours when it is not set.
     *
     * @param tolerance 0 or more
     * @return this builder
     */
    public AccessTokenVerifierBuilder outageTolerance(Duration tolerance) {
        require(!tolerance.isNegative(), "The outage tolerance is 0 or more.");
        refreshing = refreshing.withTolerance(tolerance);
        return this;
    }

    /**
     * The time; that of the machine when it is not set.
     *
     * @param timekeeper the time
     * @return this builder
     */
    public AccessTokenVerifierBuilder timekeeper(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The verifier.
     *
     * @return asks nobody until the first token
     * @throws ConfigurationException when two issuers have one name, or keys cannot be asked for
     */
    public AccessTokenVerifier build() {
        Map<String, IssuerRules> rules = new LinkedHashMap<>();
        for (TrustedIssuer issuer : issuers) {
            require(
                    rules.put(issuer.issuer(), new IssuerRules(issuer, keyring(issuer))) == null,
                    "The issuer " + issuer.issuer() + " is trusted twice.");
        }
        return new DefaultAccessTokenVerifier(rules, settings, time);
    }

    private Keyring keyring(TrustedIssuer issuer) {
        Optional<String> document = issuer.keys().document();
        if (document.isPresent()) {
            try {
                return Keyring.fixed(KeySet.read(document.get().getBytes(UTF_8)));
            } catch (RefusedException e) {
                throw new ConfigurationException(AuthErrors.PROFILE, e.why());
            }
        }
        if (caller == null) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE,
                    "The keys of issuer " + issuer.issuer() + " must be asked for: build the verifier with a caller.");
        }
        JwksSource source =
                new JwksSource(caller, issuer.issuer(), issuer.keys().address(), largestKeySet);
        return new JwksKeyring(source, refreshing, time);
    }

    private static void require(boolean right, String fault) {
        if (!right) {
            throw new ConfigurationException(AuthErrors.PROFILE, fault);
        }
    }
}
