package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantsFileTest {

    private static final String TWO = """
            {"tenants": [
              {"id": "utrecht", "name": "gemeente Utrecht", "oin": "00000099000000344000", "gemeentecode": "0344",
               "apiKey": "utrecht-utrecht-utrecht"},
              {"id": "waterschap-1", "name": "Waterschap Één", "oin": "00000099000000777000"}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void tenants_ofAFile_areThoseInIt_andComeIn() throws Exception {
        try (MockFacilities facilities = mock(TWO);
                GemeenteSdk sdk = facilities.sdk().build()) {
            assertThat(facilities.tenants())
                    .extracting(
                            MockTenant::id,
                            MockTenant::name,
                            MockTenant::oin,
                            tenant -> tenant.gemeentecode().orElse("-"))
                    .containsExactly(
                            tuple("utrecht", "gemeente Utrecht", "00000099000000344000", "0344"),
                            tuple("waterschap-1", "Waterschap Één", "00000099000000777000", "-"));
            assertThat(facilities.tenants().get(0).apiKey()).isEqualTo("utrecht-utrecht-utrecht");
            assertThat(facilities
                            .pki()
                            .clientCertificate("waterschap-1")
                            .getSubjectX500Principal()
                            .getName())
                    .contains("TEST Waterschap Één");

            sdk.onBehalfOf("waterschap-1")
                    .facility(Omgevingswet.FACILITY)
                    .documenten()
                    .suggest("omgevingsplan", 1);

            assertThat(facilities.requests())
                    .extracting(ReceivedRequest::tenant)
                    .contains(Optional.of("waterschap-1"));
        }
    }

    @Test
    void tenants_ofAllMunicipalities_areMadeAtOnce_withoutTheirKeys() throws Exception {
        String all = IntStream.rangeClosed(1, 342)
                .mapToObj(n -> String.format(
                        Locale.ROOT,
                        "{\"id\": \"gemeente-%d\", \"name\": \"gemeente %d\", \"oin\": \"00000099%09d000\"}",
                        n,
                        n,
                        n))
                .collect(Collectors.joining(",\n", "{\"tenants\": [", "]}"));
        long begin = System.nanoTime();
        try (MockFacilities facilities = mock(all)) {
            long millis = (System.nanoTime() - begin) / 1_000_000;

            assertThat(facilities.tenants()).hasSize(342);
            assertThat(millis).isLessThan(10_000);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"tenants": []}                                                            | tenants must have at least one tenant
            {}                                                                         | tenants must have at least one tenant
            {"tenant": []}                                                             | There is no member tenant; there are: tenants
            {"tenants": {}}                                                            | tenants must be a list
            {"tenants": ["utrecht"]}                                                   | tenants[0] must be an object
            {"tenants": [{"naam": "A"}]}                                               | There is no member tenants[0].naam; there are: apiKey, gemeentecode, id, name, oin
            {"tenants": [{}]}                                                          | tenants[0].id is missing
            {"tenants": [{"id": "A"}]}                                                 | tenants[0].id must be 1 to 63 lower-case letters, digits and hyphens
            {"tenants": [{"id": "../a"}]}                                              | tenants[0].id must be 1 to 63 lower-case letters, digits and hyphens
            {"tenants": [{"id": "truststore"}]}                                        | tenants[0].id is a name that the mock uses itself
            {"tenants": [{"id": "a-tls"}]}                                             | tenants[0].id is a name that the mock uses itself
            {"tenants": [{"id": "a"}]}                                                 | tenants[0].oin is missing
            {"tenants": [{"id": "a", "oin": 99}]}                                      | tenants[0].oin must be text
            {"tenants": [{"id": "a", "oin": "00000001002220647000"}]}                  | tenants[0].oin must be an OIN of 20 digits for tests: it begins with 00000099
            {"tenants": [{"id": "a", "oin": "0000009900000000100"}]}                   | tenants[0].oin must be an OIN of 20 digits for tests: it begins with 00000099
            {"tenants": [{"id": "a", "oin": "00000099900000001000"}]}                  | tenants[0].oin is a number that the mock uses itself
            {"tenants": [{"id": "a", "oin": "00000099000000001000"}]}                  | tenants[0].name is missing
            {"tenants": [{"id": "a", "oin": "00000099000000001000", "name": "a\\nb"}]} | tenants[0].name must be text of one line, of 1 to 59 characters
            {"tenants": [{"id": "a", "oin": "00000099000000001000", "name": "A", "gemeentecode": "gm0344"}]} | tenants[0].gemeentecode must be the four digits of a municipality
            {"tenants": [{"id": "a", "oin": "00000099000000001000", "name": "A", "apiKey": "kort"}]} | tenants[0].apiKey must be 16 to 64 letters, digits and hyphens
            {"tenants": [{"id": "a", "id": "b"}]}                                      | it is not one JSON object in UTF-8, each member once
            [{"id": "a"}]                                                              | it is not one JSON object in UTF-8, each member once
            {"tenants": [}                                                             | it is not one JSON object in UTF-8, each member once; line 1 is wrong
            {"\\u001b[2J": 1}                                                          | There is no member ?[2J; there are: tenants
            """)
    void tenants_ofAFileThatIsNone_areRefused_withItsNameAndTheMember(String json, String why) throws Exception {
        Path file = write(json);
        MockFacilitiesBuilder builder = Start.mock().tenants(file);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("The file of tenants " + file + " is refused: " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "id, 'a', 00000099000000001000, 00000099000000002000, 1111, 2222, key-key-key-key-1, key-key-key-key-2",
        "oin, 'b', 00000099000000001000, 00000099000000001000, 1111, 2222, key-key-key-key-1, key-key-key-key-2",
        "gemeentecode, 'b', 00000099000000001000, 00000099000000002000, 1111, 1111, key-key-key-key-1, key-key-key-key-2",
        "apiKey, 'b', 00000099000000001000, 00000099000000002000, 1111, 2222, key-key-key-key-1, key-key-key-key-1"
    })
    void tenants_withTheSameTwice_areRefused(
            String member, String id, String oin1, String oin2, String code1, String code2, String key1, String key2)
            throws Exception {
        String form =
                "{\"id\": \"%s\", \"name\": \"A\", \"oin\": \"%s\", \"gemeentecode\": \"%s\", \"apiKey\": \"%s\"}";
        String json = "{\"tenants\": [" + form.formatted("a", oin1, code1, key1) + ","
                + form.formatted(id, oin2, code2, key2) + "]}";
        MockFacilitiesBuilder builder = Start.mock().tenants(write(json));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageEndingWith("tenants[1]." + member + " stands there twice");
    }

    @Test
    void tenants_ofAHostileFile_areRefusedInBoundedTime() throws Exception {
        Path large = directory.resolve("large.json");
        Files.write(large, new byte[1024 * 1024 + 1]);
        Path deep = write("[".repeat(500_000));
        Path latin = Files.write(
                directory.resolve("latin.json"), TWO.replace("Één", "Eén").getBytes(StandardCharsets.ISO_8859_1));
        Path many = write(IntStream.range(0, 1_001)
                .mapToObj(n -> "{}")
                .collect(Collectors.joining(",", "{\"tenants\": [", "]}")));

        assertRefused(large, "it is larger than 1048576 bytes");
        assertRefused(latin, "it is not one JSON object in UTF-8, each member once");
        assertRefused(many, "tenants must have at most 1000 items");
        assertRefused(directory, "there is no such file");
        assertRefused(deep, "it is not one JSON object in UTF-8, each member once; it nests too deep");
    }

    private static void assertRefused(Path file, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(Start.mock().tenants(file)::build)
                .withMessage("The file of tenants " + file + " is refused: " + why);
    }

    private MockFacilities mock(String json) throws IOException {
        return Start.mock().tenants(write(json)).build();
    }

    private Path write(String json) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "tenants", ".json"), json);
    }
}
