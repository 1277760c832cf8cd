package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.CredentialSettings;

/**
 * Makes {@link ClientCredentials} from a properties file. A client that signs does so with the key of its tenant
 * ({@code pkcs12}). Tenants of one authorization server share what is known of it, and never a token.
 *
 * <pre>
 * plusgemeente.tenant.utrecht.pkcs12 = utrecht.p12
 * plusgemeente.tenant.utrecht.pkcs12-password = env:UTRECHT_P12_PASSWORD
 * plusgemeente.tenant.utrecht.credential.zaken.oauth.issuer = https://as.example.nl
 * plusgemeente.tenant.utrecht.credential.zaken.oauth.client-id = zaaksuite
 * plusgemeente.tenant.utrecht.credential.zaken.oauth.scope = zaken.lezen zaken.schrijven
 * </pre>
 *
 * <p>All settings, behind {@code credential.<facility>.oauth.}:
 *
 * <ul>
 *   <li>{@code issuer}: the server's name, exactly as its metadata have it. Required.
 *   <li>{@code client-id}: required.
 *   <li>{@code profile}: {@code nlgov} unless set, or {@code generic}.
 *   <li>{@code method}: {@code private_key_jwt} unless set, {@code tls_client_auth}, and in {@code generic}
 *       {@code client_secret_basic} and {@code client_secret_post}.
 *   <li>{@code client-secret}: for the last two; {@code env:NAME}, {@code file:NAME} or the secret.
 *   <li>{@code scope}, {@code audience}, {@code resource}: what tokens are for; several with spaces between.
 *   <li>{@code accept-fewer-scopes}: {@code true} takes tokens that allow less than was asked for.
 *   <li>{@code dpop}: {@code true} binds each tenant's tokens to a key of its own; see {@link DpopKey#generate}.
 *   <li>{@code token-endpoint}: its address; then no metadata are asked for.
 *   <li>{@code metadata-certificates}: a PEM file with the certificates of the keys by which the metadata must be signed;
 *       see {@link AuthorizationServer.Builder#metadataKeys}.
 *   <li>{@code assertion-audience}: {@code token-endpoint} or {@code issuer}; see {@link AssertionAudience}.
 *   <li>{@code algorithms}: how to sign, such as {@code PS256 RS256}, the preferred way first.
 *   <li>{@code key-id}: the {@code kid}; the SHA-256 thumbprint of the key unless set.
 *   <li>{@code certificate}: {@code none} unless set, {@code chain} or {@code thumbprint}; see
 *       {@link CertificateHeader}.
 *   <li>{@code type}: the {@code typ} of statements: {@code JWT} unless set, or {@code client-authentication+jwt}.
 *   <li>{@code assertion-lifetime}: how long a statement is valid; {@code PT60S} unless set.
 *   <li>{@code usual-lifetime}: how long to keep a token that does not say how long it is good; {@code PT5M} unless set.
 * </ul>
 */
public final class OAuthReader implements CredentialReader {
    private static final Map<String, AuthProfile> PROFILES =
            Map.of("nlgov", AuthProfile.NLGOV, "generic", AuthProfile.GENERIC);

    private final Map<ServerSettings, AuthorizationServer> servers = new ConcurrentHashMap<>();

    /** Made by {@link java.util.ServiceLoader}. */
    public OAuthReader() {}

    @Override
    public String property() {
        return "oauth";
    }

    @Override
    public Set<String> settings() {
        return Set.of(
                "issuer",
                "client-id",
                "profile",
                "method",
                "client-secret",
                "scope",
                "audience",
                "resource",
                "accept-fewer-scopes",
                "dpop",
                "token-endpoint",
                "assertion-audience",
                "algorithms",
                "key-id",
                "certificate",
                "type",
                "metadata-certificates",
                "assertion-lifetime",
                "usual-lifetime");
    }

    @Override
    public AuthScheme read(CredentialSettings settings) {
        AuthorizationServer server = servers.computeIfAbsent(ServerSettings.of(settings), ServerSettings::server);
        OAuthClient client = new OAuthClient(server, authentication(settings));
        ClientCredentials.Builder builder = ClientCredentials.builder(client).scope(words(settings, "scope"));
        for (String audience : words(settings, "audience")) {
            builder.audience(audience);
        }
        for (String resource : words(settings, "resource")) {
            builder.resource(address("resource", resource));
        }
        if (yes(settings, "accept-fewer-scopes")) {
            builder.acceptFewerScopes();
        }
        if (yes(settings, "dpop")) {
            builder.dpop(DpopKey.generate());
        }
        duration(settings, "usual-lifetime").ifPresent(builder::usualLifetime);
        return builder.build();
    }

    private static ClientAuthentication authentication(CredentialSettings settings) {
        String id = settings.required("client-id");
        ClientMethod method = settings.text("method").map(OAuthReader::method).orElse(ClientMethod.PRIVATE_KEY_JWT);
        Optional<Secret> secret = settings.secret("client-secret");
        boolean shared = method == ClientMethod.CLIENT_SECRET_BASIC || method == ClientMethod.CLIENT_SECRET_POST;
        if (shared != secret.isPresent()) {
            throw new IllegalArgumentException(
                    "client-secret " + (shared ? "is missing" : "does not go with the method " + method.id()));
        }
        if (method == ClientMethod.PRIVATE_KEY_JWT) {
            return signing(id, settings);
        }
        return secret.<ClientAuthentication>map(known -> new ClientSecret(id, known, method))
                .orElseGet(() -> new TlsClientAuth(id));
    }

    private static PrivateKeyJwt signing(String id, CredentialSettings settings) {
        PrivateKeyJwt.Builder builder = PrivateKeyJwt.builder(id, SigningKeys.ofTenant());
        builder.algorithms(Arrays.stream(words(settings, "algorithms"))
                .map(OAuthReader::algorithm)
                .toArray(JwsAlgorithm[]::new));
        duration(settings, "assertion-lifetime").ifPresent(builder::lifetime);
        settings.text("key-id").ifPresent(builder::keyId);
        settings.text("type").ifPresent(builder::type);
        settings.text("certificate")
                .map(text -> choice("certificate", text, CertificateHeader.values()))
                .ifPresent(builder::certificate);
        return builder.build();
    }

    private static ClientMethod method(String text) {
        return Arrays.stream(ClientMethod.values())
                .filter(method -> method.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("method is one of "
                        + Arrays.stream(ClientMethod.values())
                                .map(ClientMethod::id)
                                .toList()));
    }

    private static JwsAlgorithm algorithm(String text) {
        return JwsAlgorithm.of(text)
                .orElseThrow(() -> new IllegalArgumentException("algorithms are words like PS256, RS256 or ES256"));
    }

    private static boolean yes(CredentialSettings settings, String name) {
        String text = settings.text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(name + " is true or false");
        }
        return text.equals("true");
    }

    private static <E extends Enum<E>> E choice(String name, String text, E[] all) {
        return Arrays.stream(all)
                .filter(one -> spelt(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is one of "
                        + Arrays.stream(all).map(OAuthReader::spelt).toList()));
    }

    private static String spelt(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String[] words(CredentialSettings settings, String name) {
        return Arrays.stream(settings.text(name).orElse("").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static Optional<Duration> duration(CredentialSettings settings, String name) {
        try {
            return settings.text(name).map(Duration::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is a duration like PT60S", e);
        }
    }

    private static URI address(String name, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no address", e);
        }
    }

    /** What tenants have in common when they share a server. */
    private record ServerSettings(
            FacilityEnvironment environment,
            URI issuer,
            AuthProfile profile,
            Optional<URI> tokenEndpoint,
            Optional<AssertionAudience> audience,
            List<PublicKey> metadataKeys) {

        static ServerSettings of(CredentialSettings settings) {
            String profile = settings.text("profile").orElse("nlgov");
            if (!PROFILES.containsKey(profile)) {
                throw new IllegalArgumentException("profile is nlgov or generic");
            }
            return new ServerSettings(
                    settings.environment(),
                    address("issuer", settings.required("issuer")),
                    PROFILES.get(profile),
                    settings.text("token-endpoint").map(text -> address("token-endpoint", text)),
                    settings.text("assertion-audience")
                            .map(text -> choice("assertion-audience", text, AssertionAudience.values())),
                    settings.file("metadata-certificates").map(PemKeys::of).orElse(List.of()));
        }

        AuthorizationServer server() {
            AuthorizationServer.Builder builder = AuthorizationServer.builder(environment, issuer, profile);
            tokenEndpoint.ifPresent(address -> builder.endpoint(Endpoint.TOKEN, address));
            audience.ifPresent(builder::assertionAudience);
            builder.metadataKeys(metadataKeys.toArray(PublicKey[]::new));
            return builder.build();
        }
    }
}
