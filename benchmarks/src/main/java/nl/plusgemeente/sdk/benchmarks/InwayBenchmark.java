package nl.plusgemeente.sdk.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.benchmarks.signing.SigningPki;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerCertificates;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscCaller;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscInway;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayKeys;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an embedded Inway adds to a request: token, certificates and record, with a transaction log that keeps nothing. The bare
 * signature (RS256, RSA of 2048 bits) is what nobody can do without for a token that is new.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class InwayBenchmark {
    private static final String GROUP = "fsc.group.example.test";

    private FscInway forgetful;
    private FscInway remembering;
    private InwayRequest request;
    private Signature kept;
    private byte[] input = {};
    private byte[] signature = {};

    /** Makes keys, a token and two Inways. */
    @Setup
    public void prepare() throws GeneralSecurityException {
        SigningPki pki = SigningPki.make();
        ClientIdentity identity = pki.identity();
        String signed = token(identity);
        int last = signed.lastIndexOf('.');
        input = signed.substring(0, last).getBytes(US_ASCII);
        signature = Base64Url.decode(signed.substring(last + 1));
        kept = JwsAlgorithm.RS256.signature(null);
        kept.initVerify(identity.certificate().getPublicKey());
        forgetful = inway(pki, 0);
        remembering = inway(pki, 1_000);
        request = new InwayRequest(
                "GET", List.of("Bearer " + signed), List.of("019a7dea-9048-7c4d-9e66-4d3f75a18f58"), identity.chain());
    }

    private static FscInway inway(SigningPki pki, int remembered) {
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.of(pki.root()), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .build();
        return FscInway.builder(
                        new FscGroup(GROUP, FacilityEnvironment.PRE_PRODUCTION, policy),
                        peer(pki.identity()),
                        Set.of("zaken"),
                        InwayKeys.fixed(
                                PeerCertificates.of(List.of(pki.identity().chain()))),
                        record -> {})
                .rememberedTokens(remembered)
                .build();
    }

    private static String token(ClientIdentity identity) {
        String thumbprint = X5c.thumbprint(identity.certificate());
        String peer = peer(identity).value();
        long now = Instant.now().getEpochSecond();
        String header = "{\"alg\":\"RS256\",\"x5t#S256\":\"" + thumbprint + "\"}";
        String claims = "{\"gth\":\"$1$3$" + "A".repeat(86) + "\",\"gid\":\"" + GROUP + "\",\"sub\":\"" + peer
                + "\",\"iss\":\"" + peer + "\",\"svc\":\"zaken\",\"aud\":\"https://inway.example.test:443\",\"nbf\":"
                + now + ",\"exp\":" + (now + 36_000) + ",\"cnf\":{\"x5t#S256\":\"" + thumbprint + "\"}}";
        String input = Base64Url.encode(header.getBytes(UTF_8)) + '.' + Base64Url.encode(claims.getBytes(UTF_8));
        byte[] signature = SigningKey.of(identity, JwsAlgorithm.RS256).sign(input.getBytes(US_ASCII));
        return input + '.' + Base64Url.encode(signature);
    }

    private static PeerId peer(ClientIdentity identity) {
        return PeerId.of(identity.oin().orElseThrow());
    }

    /** The bare signature, with an object that is kept for its key. */
    @Benchmark
    public boolean rawSignature() throws GeneralSecurityException {
        kept.update(input);
        return kept.verify(signature);
    }

    /** A token that was not seen before. */
    @Benchmark
    public FscCaller newToken() {
        return forgetful.verify(request);
    }

    /** A token that was. */
    @Benchmark
    public FscCaller rememberedToken() {
        return remembering.verify(request);
    }
}
