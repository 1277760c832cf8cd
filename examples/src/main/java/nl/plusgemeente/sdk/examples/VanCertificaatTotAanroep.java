package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.key.JwksExporter;
import nl.plusgemeente.sdk.auth.oauth.AuthorizationServer;
import nl.plusgemeente.sdk.auth.oauth.ClientAuthentication;
import nl.plusgemeente.sdk.auth.oauth.ClientCredentials;
import nl.plusgemeente.sdk.auth.oauth.DpopKey;
import nl.plusgemeente.sdk.auth.oauth.OAuthClient;
import nl.plusgemeente.sdk.auth.oauth.SigningKeys;
import nl.plusgemeente.sdk.auth.token.AccessToken;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.IssuerKeys;
import nl.plusgemeente.sdk.auth.token.TokenRejectedException;
import nl.plusgemeente.sdk.auth.token.TrustedIssuer;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.mock.MockFacilities;

/**
 * From a certificate to the first call: who we are, what others must know of us, and three ways to get at an API with a
 * token; then the other way round, who is calling us. On the bundled mock, which has made the key and certificate.
 */
public final class VanCertificaatTotAanroep {
    private static final String TENANT = "utrecht";

    private final PrintStream out;
    private final MockFacilities facilities;
    private final GemeenteSdk sdk;

    private VanCertificaatTotAanroep(PrintStream out, MockFacilities facilities, GemeenteSdk sdk) {
        this.out = out;
        this.facilities = facilities;
        this.sdk = sdk;
    }

    /**
     * Prints each step.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build();
                GemeenteSdk sdk = facilities
                        .sdk()
                        .application("VanCertificaatTotAanroep", "1")
                        .build()) {
            VanCertificaatTotAanroep example = new VanCertificaatTotAanroep(out, facilities, sdk);
            example.showCertificate();
            example.callWithTokens();
            example.verifyTokens();
        }
    }

    private void showCertificate() {
        ClientIdentity identity = sdk.keys(TENANT).orElseThrow().current();
        String keySet = JwksExporter.standard().export(sdk.keys(TENANT).orElseThrow());
        out.println("1. Certificaat");
        out.print(new Tabel(22, 80)
                .row("OIN", identity.oin().map(Oin::value).orElse("geen"))
                .row("geldig tot en met", LocalDate.ofInstant(identity.notAfter(), ZoneOffset.UTC))
                .row("sleutels (JWKS)", keySet.length() + " tekens, voor de autorisatieserver")
                .text());
    }

    private void callWithTokens() {
        URI open = facilities.oauth().protectedApi();
        URI government = facilities.governmentAddress().resolve(open.getRawPath());
        out.println("2. Aanroepen met een token van " + facilities.oauth().issuer());
        out.print(new Tabel(22, 110)
                .row("ondertekend", answer(open, credentials(signing())))
                .row(
                        "TLS-certificaat",
                        answer(government, credentials(ClientAuthentication.tlsCertificate(TENANT + "-tls"))))
                .row(
                        "DPoP",
                        answer(
                                open,
                                ClientCredentials.builder(client(signing()))
                                        .scope("meldingen.lezen")
                                        .dpop(DpopKey.generate())
                                        .build()))
                .text());
    }

    private void verifyTokens() {
        AccessTokenVerifier verifier = AccessTokenVerifier.builder(
                        sdk.onBehalfOf(TENANT).caller(),
                        TrustedIssuer.builder(
                                        facilities.oauth().issuer().toString(),
                                        AuthProfile.NLGOV,
                                        IssuerKeys.discovered())
                                .audience("https://api.voorbeeld.nl")
                                .build())
                .build();
        String presented =
                facilities.oauth().issueToken(Map.of("aud", "https://api.voorbeeld.nl", "scope", "meldingen.lezen"));
        AccessToken token = verifier.verify(presented);
        out.println("3. Tokens die anderen ons tonen");
        out.print(new Tabel(22, 110)
                .row("goed", "client " + token.clientId().orElse("onbekend") + ", scopes " + token.scopes())
                .row(
                        "voor een andere API",
                        refusal(verifier, facilities.oauth().issueToken(Map.of("aud", "https://elders.nl"))))
                .row("veranderd", refusal(verifier, presented.substring(0, presented.length() - 8) + "AAAAAAAA"))
                .text());
    }

    private static String refusal(AccessTokenVerifier verifier, String token) {
        try {
            return "toegelaten: " + verifier.verify(token);
        } catch (TokenRejectedException e) {
            return e.status() + " " + e.code().id() + " " + e.code().title();
        }
    }

    private String answer(URI api, AuthScheme credentials) {
        URI address = URI.create(api + "/meldingen");
        ApiProfile profile = ApiProfile.builder("meldingen", "meldingen-v1", "")
                .credential(CredentialKind.BEARER_TOKEN)
                .host(FacilityEnvironment.LOCAL, address.getScheme() + "://" + address.getRawAuthority())
                .build();
        byte[] answer = sdk.onBehalfOf(TENANT)
                .caller()
                .with(credentials)
                .call(Operation.get(profile, "meldingen", Answer.bytes())
                        .build()
                        .at(address));
        return new String(answer, StandardCharsets.UTF_8);
    }

    private AuthScheme credentials(ClientAuthentication authentication) {
        return ClientCredentials.builder(client(authentication))
                .scope("meldingen.lezen")
                .build();
    }

    private static ClientAuthentication signing() {
        return ClientAuthentication.privateKeyJwt(TENANT, SigningKeys.ofTenant());
    }

    private OAuthClient client(ClientAuthentication authentication) {
        AuthorizationServer server = AuthorizationServer.builder(
                        FacilityEnvironment.LOCAL, facilities.oauth().issuer(), AuthProfile.NLGOV)
                .build();
        return new OAuthClient(server, authentication);
    }
}
