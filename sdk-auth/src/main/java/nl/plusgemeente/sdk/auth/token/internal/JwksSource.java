package nl.plusgemeente.sdk.auth.token.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.auth.internal.clock.HttpDate;
import nl.plusgemeente.sdk.auth.internal.jose.Digest;
import nl.plusgemeente.sdk.auth.internal.jose.JwsHeader;
import nl.plusgemeente.sdk.auth.internal.jose.KeySet;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Asks an issuer for its keys, with the SDK's own calls: proxy, certificate, time-outs and breaker as for everything else.
 *
 * @param caller makes the calls
 * @param issuer the issuer, as it stands in tokens
 * @param address of the key set; empty to find it in the issuer's metadata
 * @param largest the size of an answer in bytes
 */
public record JwksSource(Caller caller, String issuer, Optional<URI> address, int largest) {
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})\"?");
    private static final List<FacilityEnvironment> ENVIRONMENTS =
            List.of(FacilityEnvironment.PRODUCTION, FacilityEnvironment.PRE_PRODUCTION, FacilityEnvironment.LOCAL);

    /**
     * What an issuer answered.
     *
     * @param keys its usable keys
     * @param lifetime how long it says that they stay; empty when it does not say
     * @param date the time there; empty when it does not say
     */
    public record Fetched(KeySet keys, Optional<Duration> lifetime, Optional<Instant> date) {}

    /**
     * Asks for the keys.
     *
     * @return keys
     * @throws JsonException when what comes is no key set, or one without a usable key
     * @throws nl.plusgemeente.sdk.core.error.SdkException when nothing comes
     */
    public Fetched fetch() {
        try {
            return fetched();
        } catch (RefusedException e) {
            throw new JsonException(e.why());
        }
    }

    private Fetched fetched() throws RefusedException {
        Response<byte[]> answer = get(address.isPresent() ? address.get() : discovered());
        String control = String.join(",", answer.headers().all("Cache-Control")).toLowerCase(Locale.ROOT);
        KeySet keys = KeySet.read(answer.body());
        if (keys.byName().isEmpty()) {
            throw RefusedException.invalid("The key set has no usable key.");
        }
        return new Fetched(keys, lifetime(control), HttpDate.of(answer.headers()));
    }

    private static Optional<Duration> lifetime(String control) {
        if (control.contains("no-store") || control.contains("no-cache")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher age = MAX_AGE.matcher(control);
        return age.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1)))) : Optional.empty();
    }

    private URI discovered() throws RefusedException {
        byte[] document;
        try {
            document = get(openIdConfiguration()).body();
        } catch (NotFoundException e) {
            document = get(serverMetadata()).body();
        }
        Map<String, Object> metadata = JwsHeader.object(document, 8, "metadata");
        if (!issuer.equals(metadata.get("issuer"))) {
            throw RefusedException.invalid("The metadata are those of another issuer.");
        }
        if (metadata.get("jwks_uri") instanceof String uri) {
            try {
                return URI.create(uri);
            } catch (IllegalArgumentException e) {
                throw RefusedException.invalid("The metadata have a jwks_uri that is no address.");
            }
        }
        throw RefusedException.invalid("The metadata have no jwks_uri.");
    }

    private URI openIdConfiguration() {
        return URI.create((issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration");
    }

    /** RFC 8414 §3.1 puts the well-known part between host and path. */
    private URI serverMetadata() {
        URI uri = URI.create(issuer);
        String path = uri.getRawPath().endsWith("/")
                ? uri.getRawPath().substring(0, uri.getRawPath().length() - 1)
                : uri.getRawPath();
        return uri.resolve("/.well-known/oauth-authorization-server" + path);
    }

    private Response<byte[]> get(URI target) {
        return caller.exchange(Operation.get(api(target), "", new Small(largest))
                .deadline(DEADLINE)
                .build()
                .at(target));
    }

    private static ApiProfile api(URI target) {
        URI host = URI.create(target.getScheme() + "://" + target.getRawAuthority());
        ApiProfile.Builder api = ApiProfile.builder("jwks", "jwks-" + id(host), "");
        ENVIRONMENTS.forEach(environment -> api.host(environment, host.toString()));
        return api.build();
    }

    /** Breakers and limits go by the id: each host has its own. */
    private static String id(URI host) {
        byte[] name = host.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return Digest.of(name)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .substring(0, 12);
    }

    /** No more than a number of bytes. */
    private record Small(int largest) implements Answer<byte[]> {
        @Override
        public byte[] read(AnswerBody body) throws IOException {
            byte[] bytes = body.stream().readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new JsonException("The key set or metadata are larger than " + largest + " bytes");
            }
            return bytes;
        }

        @Override
        public boolean json() {
            return false;
        }
    }
}
