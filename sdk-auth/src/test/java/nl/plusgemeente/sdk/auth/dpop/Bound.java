package nl.plusgemeente.sdk.auth.dpop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.fixture.Counterpart;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;

/** An API that wants proofs, and a tenant that has a token for it. */
final class Bound {
    static final ApiProfile API = ApiProfile.builder("test", "test-v1", "/api")
            .credential(TokenScheme.KIND)
            .build();
    static final ApiProfile OTHER = ApiProfile.builder("test", "other-v1", "/api")
            .credential(TokenScheme.KIND)
            .build();
    static final Operation<byte[]> GET =
            Operation.get(API, "dingen", Answer.bytes()).query("q", "geheim").build();

    private Bound() {}

    static GemeenteSdk sdk(Counterpart api, Counterpart other, AuthScheme scheme) {
        return GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("test", "1")
                .address(API, api.uri())
                .address(OTHER, other.uri())
                .retryWait(Duration.ofMillis(1))
                .tenant(tenant("lelystad", scheme))
                .tenant(tenant("urk", scheme))
                .build();
    }

    private static Tenant tenant(String id, AuthScheme scheme) {
        return Tenant.builder(id, Oin.of("00000099000000344000"))
                .credential("test", scheme)
                .build();
    }

    static String token(String thumbprint) {
        return encoded("{\"alg\":\"PS256\"}") + "." + encoded("{\"cnf\":{\"jkt\":\"" + thumbprint + "\"}}") + ".AAAA";
    }

    static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    /** A scheme that puts one token on a request, and remembers what it was told. */
    static final class TokenScheme implements AuthScheme {
        static final CredentialKind KIND = new CredentialKind("access token of the test");
        private final String authorization;
        volatile Optional<Refusal> refusal = Optional.empty();

        TokenScheme(String authorization) {
            this.authorization = authorization;
        }

        @Override
        public CredentialKind kind() {
            return KIND;
        }

        @Override
        public Optional<String> fault() {
            return authorization.isEmpty() ? Optional.of("nothing there") : Optional.empty();
        }

        @Override
        public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
            request.headers().set("Authorization", authorization);
            return request;
        }

        @Override
        public Reaction refused(Refusal said, AttemptContext context) {
            refusal = Optional.of(said);
            return Reaction.NONE;
        }

        @Override
        public String toString() {
            return "TokenScheme";
        }
    }
}
