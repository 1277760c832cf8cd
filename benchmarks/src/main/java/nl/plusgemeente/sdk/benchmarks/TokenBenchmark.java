package nl.plusgemeente.sdk.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.auth.token.AccessToken;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.IssuerKeys;
import nl.plusgemeente.sdk.auth.token.TrustedIssuer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifying one access token with keys that are known: signature, issuer and times, and for the SDK all that it checks
 * besides. The bare signature is what nobody can do without. RSA of 2048 bits. java-jwt has no PSS: under
 * PS256 its row is RS256.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class TokenBenchmark {
    private static final String ISSUER = "https://as.example.nl";
    private static final String API = "https://api.example.nl";

    /** How the token is signed. */
    @Param({"PS256", "RS256", "ES256"})
    public String algorithm = "";

    private String token = "";
    private byte[] input = {};
    private byte[] signature = {};
    private JwsAlgorithm jws = JwsAlgorithm.PS256;
    private KeyPair keys;
    private Signature kept;
    private AccessTokenVerifier verifier;
    private AccessTokenVerifier remembering;
    private NimbusJwtDecoder spring;
    private JwtConsumer jose4j;
    private JWTVerifier auth0;
    private String ofAuth0 = "";

    /** Makes a key, a token and the contenders. */
    @Setup
    public void prepare() throws GeneralSecurityException {
        jws = JwsAlgorithm.of(algorithm).orElseThrow();
        keys = keys(jws);
        token = new JwsSigner(new SigningKey(keys.getPrivate(), Optional.empty(), jws))
                .sign(Map.of("kid", "TEST", "typ", "at+jwt"), claims());
        int last = token.lastIndexOf('.');
        input = token.substring(0, last).getBytes(US_ASCII);
        signature = Base64.getUrlDecoder().decode(token.substring(last + 1));
        kept = jws.signature(null);
        kept.initVerify(keys.getPublic());
        JWK key = jwk(keys);
        TrustedIssuer issuer = TrustedIssuer.builder(
                        ISSUER, AuthProfile.NLGOV, IssuerKeys.jwks(new JWKSet(key).toString()))
                .audience(API)
                .build();
        verifier = AccessTokenVerifier.builder(issuer).rememberedTokens(0).build();
        remembering = AccessTokenVerifier.builder(issuer).build();
        spring = spring(key);
        jose4j = new JwtConsumerBuilder()
                .setVerificationKey(keys.getPublic())
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, algorithm)
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(API)
                .setRequireExpirationTime()
                .build();
        boolean rsa = keys.getPublic() instanceof RSAPublicKey;
        ofAuth0 = rsa
                ? new JwsSigner(new SigningKey(keys.getPrivate(), Optional.empty(), JwsAlgorithm.RS256))
                        .sign(Map.of("kid", "TEST"), claims())
                : token;
        auth0 = JWT.require(
                        rsa
                                ? Algorithm.RSA256((RSAPublicKey) keys.getPublic(), null)
                                : Algorithm.ECDSA256((ECPublicKey) keys.getPublic(), null))
                .withIssuer(ISSUER)
                .withAudience(API)
                .build();
    }

    private NimbusJwtDecoder spring(JWK key) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                com.nimbusds.jose.JWSAlgorithm.parse(algorithm), new ImmutableJWKSet<>(new JWKSet(key))));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(new com.nimbusds.jose.JOSEObjectType("at+jwt")));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
        return decoder;
    }

    /** The bare signature. */
    @Benchmark
    public boolean raw() throws GeneralSecurityException {
        Signature bare = jws.signature(null);
        bare.initVerify(keys.getPublic());
        bare.update(input);
        return bare.verify(signature);
    }

    /** The same with an object that is kept for its key, as the SDK keeps them. */
    @Benchmark
    public boolean rawKept() throws GeneralSecurityException {
        kept.update(input);
        return kept.verify(signature);
    }

    /** The SDK, as if no token were seen twice. */
    @Benchmark
    public AccessToken sdk() {
        return verifier.verify(token);
    }

    /** The SDK, with a token that it has seen. */
    @Benchmark
    public AccessToken sdkSeenBefore() {
        return remembering.verify(token);
    }

    /** Spring Security. */
    @Benchmark
    public Jwt spring() {
        return spring.decode(token);
    }

    /** The library jose4j. */
    @Benchmark
    public JwtClaims jose4j() throws InvalidJwtException {
        return jose4j.processToClaims(token);
    }

    /** The library java-jwt. */
    @Benchmark
    public DecodedJWT auth0() {
        return auth0.verify(ofAuth0);
    }

    private static KeyPair keys(JwsAlgorithm algorithm) throws GeneralSecurityException {
        boolean rsa = algorithm != JwsAlgorithm.ES256;
        KeyPairGenerator generator = KeyPairGenerator.getInstance(rsa ? "RSA" : "EC");
        if (rsa) {
            generator.initialize(2048);
        } else {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        }
        return generator.generateKeyPair();
    }

    private JWK jwk(KeyPair pair) {
        com.nimbusds.jose.JWSAlgorithm only = com.nimbusds.jose.JWSAlgorithm.parse(algorithm);
        return pair.getPublic() instanceof RSAPublicKey rsa
                ? new RSAKey.Builder(rsa).keyID("TEST").algorithm(only).build()
                : new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic())
                        .keyID("TEST")
                        .algorithm(only)
                        .build();
    }

    private static Map<String, Object> claims() {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("azp", "gemeente-app");
        claims.put("sub", "gemeente-app");
        claims.put("aud", List.of(API));
        claims.put("scope", "zaken.lezen zaken.schrijven");
        claims.put("jti", "0c1f6f0a-TEST-8d0b5a0e6f5b4b7a");
        claims.put("iat", now);
        claims.put("exp", now + 36_000);
        return claims;
    }
}
