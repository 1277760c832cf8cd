package nl.plusgemeente.sdk.mock.internal.oauth;

import java.time.Clock;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;

/** What the endpoints of the server share. */
record Parts(
        Addresses addresses,
        Settings settings,
        ServerKeys keys,
        Clients clients,
        ClientAuthentication authentication,
        DpopProofs proofs,
        AccessTokens tokens,
        RefreshTokens refreshTokens,
        Codes codes) {

    static final String PROTECTED = "/gemeente/meldingen/v1";

    static Parts of(Addresses addresses, Clock clock, String algorithm, List<MockTenant> tenants, GeneratedPki pki) {
        Settings settings = new Settings(clock);
        ServerKeys keys = new ServerKeys(algorithm);
        Clients clients = new Clients(tenants, pki);
        Assertions assertions = new Assertions(addresses, settings, new Replays());
        return new Parts(
                addresses,
                settings,
                keys,
                clients,
                new ClientAuthentication(clients, assertions),
                new DpopProofs(settings, new Replays()),
                new AccessTokens(addresses, settings, keys),
                new RefreshTokens(),
                new Codes());
    }

    /** The address of the API that wants tokens, which is their audience where none is asked for. */
    String protectedApi() {
        String issuer = addresses.issuer();
        return issuer.substring(0, issuer.length() - Addresses.BASE.length()) + PROTECTED;
    }
}
