package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.DecryptionException;
import org.junit.jupiter.api.Test;

/** Project Wycheproof's cases of JWE, with the key of each group: nothing that is invalid opens. */
class JweWycheproofTest {
    private static final Path FOLDER = Path.of(System.getProperty("plusgemeente.shared", "../shared"))
            .resolve("vectors")
            .resolve("wycheproof");

    private final Map<String, Integer> outcome = new TreeMap<>();

    @Test
    void cases_thatAreInvalid_areRefused() throws IOException, ParseException {
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(
                                path -> path.getFileName().toString().matches("json_web_.*_test\\.json"))
                        .sorted()
                        .toList()) {
                    run(JSONObjectUtils.parse(Files.readString(file), 100 << 20));
                }
            }
        }
        int all = outcome.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                all == 0
                        ? "NOT RUN: JweWycheproofTest, as there are no vectors of JWE; set plusgemeente.shared"
                        : "Wycheproof, " + all + " cases of JWE: " + outcome);
        assumeTrue(all > 0, "no vectors");
    }

    @SuppressWarnings("unchecked")
    private void run(Map<String, Object> document) {
        for (Map<String, Object> group : (List<Map<String, Object>>) document.get("testGroups")) {
            for (Map<String, Object> test : (List<Map<String, Object>>) group.get("tests")) {
                if (test.get("jwe") != null) {
                    run(JwkIdentity.of(key(group)), test);
                }
            }
        }
    }

    /** Some groups have a set of keys. */
    private static Object key(Map<String, Object> group) {
        Object given = group.getOrDefault("private", group.getOrDefault("key", Map.of()));
        return given instanceof Map<?, ?> set && set.get("keys") instanceof List<?> keys && !keys.isEmpty()
                ? keys.get(0)
                : given;
    }

    @SuppressWarnings("unchecked")
    private void run(ClientIdentity own, Map<String, Object> test) {
        Object jwe = test.get("jwe");
        String wire = jwe instanceof Map<?, ?> object
                ? JSONObjectUtils.toJSONString((Map<String, Object>) object)
                : String.valueOf(jwe);
        String what = test.get("tcId") + " " + test.get("comment");
        boolean valid = "valid".equals(test.get("result"));
        try {
            byte[] content =
                    bytes(decrypter(own).decrypt(incoming(wire.getBytes(UTF_8))).body());
            assertThat(valid).as(what).isTrue();
            if (test.get("pt") != null) {
                assertThat(content).as(what).isEqualTo(HexFormat.of().parseHex(String.valueOf(test.get("pt"))));
            }
            outcome.merge("valid, decrypted", 1, Integer::sum);
        } catch (DecryptionException e) {
            outcome.merge(valid ? "valid, not of the profile" : "invalid, refused", 1, Integer::sum);
        }
    }
}
