package nl.plusgemeente.sdk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the views of one ZGW client for its users have in common.
 *
 * @param id the client id
 * @param secret shared with the component
 * @param validity from {@code iat} to {@code exp}
 * @param strict whether short secrets are refused
 * @param environment that gave the secret out; empty for that of the SDK
 * @param warned whether the short secret has been told
 */
record ZgwClient(
        String id,
        Secret secret,
        Duration validity,
        boolean strict,
        Optional<FacilityEnvironment> environment,
        AtomicBoolean warned) {
    /** The other clock may be behind, and its standard leeway is zero. */
    static final Duration BACKDATING = Duration.ofSeconds(10);

    private static final int SHORT = 32;
    private static final Logger LOG = LoggerFactory.getLogger(ZgwJwt.class);

    Optional<String> fault() {
        if (!secret.isPresent()) {
            return Optional.of("there is no value in " + secret.origin());
        }
        return strict && key().length < SHORT ? Optional.of(tooShort()) : Optional.empty();
    }

    String token(Instant now, Optional<ZgwUser> user, AttemptContext context) {
        long issued = now.minus(BACKDATING).getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", id);
        claims.put("iat", issued);
        claims.put("exp", issued + validity.toSeconds());
        claims.put("client_id", id);
        user.ifPresent(person -> {
            claims.put("user_id", person.id());
            claims.put("user_representation", person.representation());
        });
        byte[] key = key();
        if (key.length < SHORT) {
            tellShort(context);
        }
        return Hs256.token(claims, key);
    }

    private byte[] key() {
        return secret.reveal().getBytes(UTF_8);
    }

    private void tellShort(AttemptContext context) {
        if (strict) {
            throw new ConfigurationException(AuthErrors.PROFILE, tooShort() + ".", context.facts(), null);
        }
        if (warned.compareAndSet(false, true)) {
            LOG.warn("{}; it is used all the same", tooShort());
        }
    }

    private String tooShort() {
        return "the secret of ZGW client " + id + " has less than " + SHORT
                + " bytes, and can be guessed from one token: ask the administrator of the component for a longer one";
    }
}
