package nl.plusgemeente.sdk.mock;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;

/** Asks the authorization server for tokens as a foreign program would, right or wrong. */
final class OAuthCaller {

    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final MockFacilities facilities;
    private final Clock clock;
    private final HttpClient open;
    private final HttpClient withCertificate;
    private final JWK key;

    OAuthCaller(MockFacilities facilities, String tenant, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
        this.open = Caller.client(facilities.pki(), new KeyManager[0]);
        byte[] keyStore = facilities.pki().clientKeyStore(tenant);
        this.withCertificate = Caller.client(facilities.pki(), Caller.keys(facilities.pki(), keyStore));
        this.key = key(facilities.pki(), keyStore);
    }

    JWK key() {
        return key;
    }

    Map<String, Object> claims(String client) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", client);
        claims.put("sub", client);
        claims.put("aud", facilities.oauth().issuer().toString());
        claims.put("iat", now);
        claims.put("exp", now + 60);
        claims.put("jti", UUID.randomUUID().toString() + UUID.randomUUID());
        return claims;
    }

    Map<String, String> form(String client, String... more) {
        return with(signedForm(client, sign(key, Map.of(), claims(client))), more);
    }

    static Map<String, String> signedForm(String client, String assertion) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client);
        form.put("client_assertion_type", ASSERTION_TYPE);
        form.put("client_assertion", assertion);
        return form;
    }

    static Map<String, String> with(Map<String, String> form, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    HttpResponse<String> token(Map<String, String> form, String... headers) {
        return post(facilities.oauth().issuer() + "/token", form, headers);
    }

    HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", FORM)
                        .POST(HttpRequest.BodyPublishers.ofString(coded(form))),
                headers);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address)), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpRequest built = request.build();
        boolean government =
                built.uri().toString().startsWith(facilities.governmentAddress().toString());
        try {
            return (government ? withCertificate : open).send(built, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String government(String path) {
        return facilities.governmentAddress() + path;
    }

    String proof(JWK dpopKey, String method, String address, Map<String, ?> more) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("htm", method);
        claims.put("htu", address);
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.putAll(more);
        return sign(
                dpopKey, Map.of("typ", "dpop+jwt", "jwk", dpopKey.toPublicJWK().toJSONObject()), claims);
    }

    static String sign(JWK key, Map<String, ?> header, Map<String, ?> claims) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("alg", key instanceof ECKey ? JWSAlgorithm.ES256.getName() : JWSAlgorithm.PS256.getName());
        members.put("typ", JOSEObjectType.JWT.getType());
        members.putAll(header);
        try {
            JWSHeader parsed = JWSHeader.parse(members);
            JWSObject object = new JWSObject(parsed, new Payload(new LinkedHashMap<>(claims)));
            object.sign(new DefaultJWSSignerFactory().createJWSSigner(key, parsed.getAlgorithm()));
            return object.serialize();
        } catch (JOSEException | ParseException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, Object> json(HttpResponse<String> response) {
        try {
            return JSONObjectUtils.parse(response.body());
        } catch (ParseException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    static String coded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A key for DPoP proofs, and for whoever is no client. */
    static JWK newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWK key(TestPki pki, byte[] keyStore) {
        try {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(keyStore), pki.password());
            return JWK.load(keys, keys.aliases().nextElement(), pki.password());
        } catch (GeneralSecurityException | IOException | JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
