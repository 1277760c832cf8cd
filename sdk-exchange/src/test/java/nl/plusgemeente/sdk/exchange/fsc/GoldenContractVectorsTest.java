package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that was signed before: its names and signatures stay what they are. */
class GoldenContractVectorsTest {

    @Test
    void hashes_ofTheContract_stayWhatTheyAre() throws IOException {
        Contract contract = Contract.parse(bytes(GoldenContractVectors.CONTRACT));
        List<String> hashes =
                new String(bytes(GoldenContractVectors.HASHES), UTF_8).lines().toList();

        assertThat(contract.document().hash().value()).isEqualTo(hashes.get(0));
        assertThat(contract.document().grants().get(0).hash().orElseThrow().value())
                .isEqualTo(hashes.get(1));
        assertThat(Agreed.json(contract.document())).contains("\"\u20ac\":[1e+21,0,0.1,null]");
    }

    @Test
    void signatures_onTheContract_stayValid(@TempDir Path folder) throws IOException {
        Contract contract = Contract.parse(bytes(GoldenContractVectors.CONTRACT));
        Path root = Files.write(folder.resolve("root.pem"), bytes(GoldenContractVectors.ROOT));
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.pem(root), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .time(new FixedTime())
                .build();

        List<ContractSignature> signatures =
                ContractVerifier.of(policy, new FixedTime()).verify(contract, GoldenContractVectorsTest::keys);

        assertThat(signatures)
                .extracting(ContractSignature::type)
                .containsExactlyInAnyOrder(SignatureType.ACCEPT, SignatureType.ACCEPT, SignatureType.REVOKE);
        assertThat(ContractStatus.of(contract.document(), signatures.subList(0, 2), FixedTime.START)
                        .state())
                .isEqualTo(ContractState.VALID);
    }

    private static PeerCertificates keys(PeerId peer) {
        try {
            return PeerCertificates.parse(bytes(GoldenContractVectors.KEYS + peer + GoldenContractVectors.JSON));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = GoldenContractVectorsTest.class.getResourceAsStream("/golden-contract/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
