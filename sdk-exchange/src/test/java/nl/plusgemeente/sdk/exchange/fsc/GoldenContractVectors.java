package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.key.JwksExporter;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Makes the vectors of {@link GoldenContractVectorsTest} anew, all of them, with other keys that nobody keeps. Only when the
 * form of a contract or signature is meant to change: what was signed before must go on being accepted.
 */
public final class GoldenContractVectors {
    static final String ROOT = "TEST-root.pem";
    static final String CONTRACT = "TEST-contract.json";
    static final String HASHES = "TEST-hashes.txt";
    static final String KEYS = "TEST-jwks-";
    static final String JSON = ".json";

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2046-01-01T00:00:00Z");

    private GoldenContractVectors() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder: {@code src/test/resources/golden-contract} of the module
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TestAuthority root = TestAuthority.root(BEGIN, END);
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(root.certificate().getEncoded());
        Files.writeString(
                folder.resolve(ROOT), "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");
        ClientIdentity consumer = root.authority()
                .organisation(TestAuthority.UTRECHT, Agreed.curve("secp256r1"), BEGIN, END, KeyUsage.digitalSignature);
        ClientIdentity provider = root.authority().organisation(TestAuthority.NIJMEGEN);
        ContractDocument document = document();
        String accepts =
                "{\"" + Agreed.CONSUMER + "\":\"" + sign(consumer, JwsAlgorithm.ES256, document, SignatureType.ACCEPT)
                        + "\",\"" + Agreed.PROVIDER + "\":\""
                        + sign(provider, JwsAlgorithm.RS512, document, SignatureType.ACCEPT)
                        + "\"}";
        String revokes = "{\"" + Agreed.PROVIDER + "\":\""
                + sign(provider, JwsAlgorithm.RS512, document, SignatureType.REVOKE) + "\"}";
        Files.writeString(
                folder.resolve(CONTRACT),
                "{\"content\":" + new String(document.json(), UTF_8) + ",\"signatures\":{\"accept\":" + accepts
                        + ",\"reject\":{},\"revoke\":" + revokes + "}}\n");
        Files.writeString(
                folder.resolve(HASHES),
                document.hash() + "\n" + document.grants().get(0).hash().orElseThrow() + "\n");
        keys(folder, Agreed.CONSUMER, consumer, JwsAlgorithm.ES256);
        keys(folder, Agreed.PROVIDER, provider, JwsAlgorithm.RS512);
    }

    private static ContractDocument document() {
        Grant grant = ServiceConnectionGrant.of(Agreed.OUTWAY, Agreed.SERVICE)
                .with(new JsonText("{\"\u20ac\":[1e21,-0,0.1,null],\"doel\":\"TEST\"}"));
        return ContractDocument.of(ContractContent.builder(Agreed.GROUP, new Validity(BEGIN, END), grant)
                .iv(UUID.fromString("019396ce-9c00-7000-8000-000000000001"))
                .createdAt(FixedTime.START)
                .build());
    }

    private static String sign(
            ClientIdentity identity, JwsAlgorithm algorithm, ContractDocument document, SignatureType type) {
        return ContractSigner.of(identity, algorithm, new FixedTime()).sign(document, type);
    }

    private static void keys(Path folder, PeerId peer, ClientIdentity identity, JwsAlgorithm algorithm)
            throws IOException {
        Files.writeString(
                folder.resolve(KEYS + peer + JSON), JwksExporter.of(algorithm).export(List.of(identity)) + "\n");
    }
}
