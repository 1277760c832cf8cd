package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.fixture.Shared;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;
import org.junit.jupiter.api.Test;

/** Canonical forms, content hashes and grant hashes that were computed from the text of FSC Core 2.0.0 by others than us. */
class FscHashVectorsTest {
    private int contracts;
    private int grants;

    @Test
    void hashes_ofEveryContract_areThoseOfTheVectors() {
        for (Path file : Shared.files("fsc", ".json")) {
            Map<String, Object> document = StrictJson.exact(Shared.bytes(file), 64);
            for (Object vector : (List<?>) document.get("vectors")) {
                verify((Map<?, ?>) vector);
            }
        }
        System.out.printf("FSC hash vectors: %d contracts, %d grants%n", contracts, grants);
        assertThat(contracts).isPositive();
    }

    private void verify(Map<?, ?> vector) {
        String name = String.valueOf(vector.get("name"));
        byte[] received = CanonicalJson.bytes(vector.get("content"));

        ContractDocument contract = ContractDocument.parse(received);

        assertThat(new String(contract.json(), UTF_8)).as(name).isEqualTo(vector.get("canonical_content"));
        assertThat(contract.hash().value()).as(name).isEqualTo(vector.get("content_hash"));
        List<?> expected = (List<?>) vector.get("grants");
        assertThat(contract.grants()).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Map<?, ?> grant = (Map<?, ?>) expected.get(i);
            HashedGrant hashed = contract.grants().get(i);
            assertThat(hashed.hash().map(GrantHash::value)).as(name).isEqualTo(Optional.of(grant.get("grant_hash")));
            assertThat(hashed.hash().map(GrantHash::type))
                    .contains(hashed.grant().type());
            grants++;
        }
        if (!name.contains("verbatim")) {
            // what we make of it, says the same: no vector but the standard's own example leaves something out
            assertThat(ContractDocument.of(contract.content())).as(name).isEqualTo(contract);
        }
        contracts++;
    }
}
