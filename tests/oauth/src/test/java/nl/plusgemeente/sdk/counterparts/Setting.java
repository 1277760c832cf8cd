package nl.plusgemeente.sdk.counterparts;

import java.net.URI;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationServer;
import nl.plusgemeente.sdk.auth.oauth.ClientAuthentication;
import nl.plusgemeente.sdk.auth.oauth.ClientCredentials;
import nl.plusgemeente.sdk.auth.oauth.OAuthClient;
import nl.plusgemeente.sdk.auth.oauth.PrivateKeyJwt;
import nl.plusgemeente.sdk.auth.oauth.SigningKeys;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * A server, an API that its tokens are for, and the clients that it knows.
 *
 * @param authority signed every certificate here
 * @param clients those known
 * @param server the server
 * @param api the API
 */
record Setting(TestAuthority authority, Clients clients, RealServer server, Api api) implements AutoCloseable {
    static final ApiProfile API = ApiProfile.builder("meldingen", "meldingen-v1", "/meldingen/v1")
            .credential(CredentialKind.BEARER_TOKEN)
            .build();
    static final Operation<byte[]> GET =
            Operation.get(API, "meldingen", Answer.bytes()).build();
    static final String SCOPE = "meldingen.lezen";

    /** The usual way to that server. */
    AuthorizationServer known() {
        return known(server.issuer(), AuthProfile.NLGOV).build();
    }

    AuthorizationServer.Builder known(URI issuer, AuthProfile profile) {
        return AuthorizationServer.builder(FacilityEnvironment.LOCAL, issuer, profile);
    }

    static PrivateKeyJwt signing(String id, ClientIdentity key, JwsAlgorithm algorithm) {
        return PrivateKeyJwt.builder(id, SigningKeys.of(() -> key))
                .algorithms(algorithm)
                .build();
    }

    PrivateKeyJwt ps256() {
        return signing("ps256", clients.ps256(), JwsAlgorithm.PS256);
    }

    PrivateKeyJwt es256() {
        return signing("es256", clients.es256(), JwsAlgorithm.ES256);
    }

    static ClientCredentials credentials(AuthorizationServer known, ClientAuthentication client) {
        return ClientCredentials.builder(new OAuthClient(known, client))
                .scope(SCOPE)
                .build();
    }

    GemeenteSdkBuilder builder() {
        return GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("test", "1")
                .address(API, api.uri())
                .trust(TrustAnchors.of(authority.root()));
    }

    /** For the tenant {@code utrecht}, with a certificate or without. */
    static Tenant tenant(Optional<ClientIdentity> certificate, AuthScheme scheme) {
        Tenant.Builder tenant =
                Tenant.builder("utrecht", Oin.of(TestAuthority.OIN)).credential("meldingen", scheme);
        certificate.ifPresent(identity -> tenant.identity(KeySource.of(identity)));
        return tenant.build();
    }

    /** Calls the API once, and gives what it was sent. */
    Api.Asked call(GemeenteSdk sdk) {
        caller(sdk).call(GET);
        return api.last();
    }

    static Caller caller(GemeenteSdk sdk) {
        return sdk.onBehalfOf("utrecht").caller();
    }

    @Override
    public void close() {
        api.close();
        server.close();
    }
}
