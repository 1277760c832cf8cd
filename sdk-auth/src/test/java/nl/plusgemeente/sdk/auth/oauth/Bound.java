package nl.plusgemeente.sdk.auth.oauth;

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
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AuthScheme;

/** An API that wants proofs, and a tenant that has a token for it. */
final class Bound {
    static final ApiProfile API = ApiProfile.builder("test", "test-v1", "/api")
            .credential(CredentialKind.BEARER_TOKEN)
            .build();
    static final ApiProfile OTHER = ApiProfile.builder("test", "other-v1", "/api")
            .credential(CredentialKind.BEARER_TOKEN)
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

    /** What puts a token that was had elsewhere on requests, with a proof for it. */
    static AuthScheme scheme(String token, DpopKey key) {
        return new UserCredential(Secret.of(token), new DpopBinding(key), Optional.empty());
    }
}
