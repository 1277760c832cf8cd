package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;

/** Signatures that the SDK would not make. */
final class HandMade {

    private HandMade() {}

    /** On a contract, over any hash and of any type. */
    static String signature(ClientIdentity identity, JwsAlgorithm algorithm, String hash, String type) {
        return jws(
                identity,
                algorithm,
                "{\"contract_content_hash\":\"" + hash + "\",\"type\":\"" + type + "\",\"signed_at\":"
                        + Instant.now().getEpochSecond() + "}");
    }

    /** Over any payload. */
    static String jws(ClientIdentity identity, JwsAlgorithm algorithm, String payload) {
        String header =
                "{\"alg\":\"" + algorithm.id() + "\",\"x5t#S256\":\"" + X5c.thumbprint(identity.certificate()) + "\"}";
        String input = Base64Url.encode(header.getBytes(UTF_8)) + "." + Base64Url.encode(payload.getBytes(UTF_8));
        byte[] signature = SigningKey.of(identity, algorithm).sign(input.getBytes(UTF_8));
        return input + "." + Base64Url.encode(signature);
    }
}
