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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import org.junit.jupiter.api.Test;

/** The encrypted examples of RFC 7520: those of our profile decrypt, all others are refused. */
class JweCookbookVectorsTest {
    private static final Path FOLDER = Path.of(System.getProperty("plusgemeente.shared", "../shared"))
            .resolve("vectors")
            .resolve("jose-cookbook");

    @Test
    void examples_ofTheProfileDecrypt_othersAreRefused() throws IOException, ParseException {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("NOT RUN: JweCookbookVectorsTest, as there are no vectors; set plusgemeente.shared");
        }
        assumeTrue(there, "no vectors");
        int decrypted = 0;
        int refused = 0;
        for (Path file : files()) {
            Map<String, Object> document = JSONObjectUtils.parse(Files.readString(file), 1 << 20);
            Map<String, Object> example = object(document.getOrDefault("encrypt", document));
            Map<String, Object> input = object(example.get("input"));
            ClientIdentity own = JwkIdentity.of(input.get("key"));
            boolean ours = "RSA-OAEP".equals(input.get("alg")) && "A256GCM".equals(input.get("enc"));
            for (Map.Entry<String, Object> form : object(example.get("output")).entrySet()) {
                byte[] wire = form.getValue() instanceof String compact
                        ? compact.getBytes(UTF_8)
                        : JSONObjectUtils.toJSONString(object(form.getValue())).getBytes(UTF_8);
                if (ours && form.getKey().equals("compact")) {
                    assertThat(new String(
                                    bytes(decrypter(own).decrypt(incoming(wire)).body()), UTF_8))
                            .as(file.toString())
                            .isEqualTo(input.get("plaintext"));
                    decrypted++;
                } else {
                    DecryptionHostileTest.assertRefused(file + " " + form.getKey(), decrypter(own), wire);
                    refused++;
                }
            }
        }
        System.out.println("RFC 7520, JWE: " + decrypted + " decrypted, " + refused + " of other kinds refused");

        assertThat(decrypted).isPositive();
        assertThat(refused).isPositive();
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> encrypted = Files.list(FOLDER.resolve("jwe"));
                Stream<Path> others = Files.list(FOLDER)) {
            encrypted.filter(file -> file.toString().endsWith(".json")).forEach(all::add);
            others.filter(file -> file.getFileName().toString().matches("6.*nesting.*\\.json"))
                    .forEach(all::add);
        }
        return all.stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
