package nl.plusgemeente.sdk.exchange.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts that are out to be misread: refused by a rule with a name, in time, without repeating what stands in them. */
class ContractHostileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fsc_version\":\"2.0.0\" | \"fsc_version\":\"9.9.9\" | FSC_VERSION | fsc_version",
                "06338364-8305 | 06338364x8305 | IV_FORM | iv",
                "06338364-8305-7b74-8000-de4963503139 | 1-1-1-1-1 | IV_FORM | iv",
                "TEST-group | TEST-gruop | GROUP | group_id",
                "TEST-group | TEST group | GROUP_FORM | group_id",
                "TEST-group | TEST-group\\n | GROUP_FORM | group_id",
                "SHA3_512 | SHA3_256 | HASH_ALGORITHM | hash_algorithm",
                "\"created_at\":1795680000 | \"created_at\":1795680061 | CREATED_AT | created_at",
                "\"not_after\":1798272000 | \"not_after\":1795679999 | VALIDITY_END | validity.not_after",
                "\"not_before\":1795593600 | \"not_before\":1798272000 | VALIDITY_ORDER | validity.not_after",
                "\"zaken-api\" | \"zaken api\" | SERVICE_NAME | grants[0].data.service.name",
                "\"zaken-api\" | \"\" | SERVICE_NAME | grants[0].data.service.name",
                "\"zaken-api\" | \"../zaken\" | SERVICE_NAME | grants[0].data.service.name",
                "SERVICE_TYPE_SERVICE | SERVICE_TYPE_OTHER | SERVICE_TYPE | grants[0].data.service.type",
                "SERVICE_TYPE_SERVICE | SERVICE_TYPE_DELEGATED_SERVICE | SERVICE_TYPE | grants[0].data.service.type",
                "\"name\":\"zaken-api\" | \"name\":\"zaken-api\",\"delegator\":{\"peer_id\":\"abc\"} | SERVICE_TYPE | grants[0].data.service.type",
                "3a56f2e9 | 3A56F2E9 | PUBLIC_KEY_THUMBPRINT | grants[0].data.outway.identification.public_key_thumbprint",
                "3a56f2e9 | 3a56f2e | PUBLIC_KEY_THUMBPRINT | grants[0].data.outway.identification.public_key_thumbprint",
                "IDENTIFICATION_TYPE_PUBLIC_KEY_THUMBPRINT | IDENTIFICATION_TYPE_IP | OUTWAY_IDENTIFICATION | grants[0].data.outway.identification.type",
                "GRANT_TYPE_SERVICE_CONNECTION | GRANT_TYPE_PEER_REGISTRATION | GRANT_TYPE | grants[0].data.type"
            })
    void require_ofWhatBreaksARule_namesIt(String old, String by, ContractRule rule, String where) {
        ContractDocument contract = Agreed.parsed(Agreed.replaced(old, by));

        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.rules().require(contract))
                .satisfies(e -> assertThat(e.findings()).containsExactly(new ContractFinding(rule, where)))
                .satisfies(e -> assertThat(e.code().id()).isEqualTo("SDK-6060"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"iv\":\"06338364-8305-7b74-8000-de4963503139\", | `` | MEMBER_REQUIRED | iv",
                "\"iv\":\"06338364-8305-7b74-8000-de4963503139\" | \"iv\":7 | MEMBER_KIND | iv",
                "\"iv\":\"06338364-8305-7b74-8000-de4963503139\" | \"iv\":null | MEMBER_KIND | iv",
                "\"created_at\":1795680000 | \"created_at\":\"1795680000\" | TIME_FORM | created_at",
                "\"created_at\":1795680000 | \"created_at\":-1 | TIME_FORM | created_at",
                "\"created_at\":1795680000 | \"created_at\":1795680000.5 | TIME_FORM | created_at",
                "\"created_at\":1795680000 | \"created_at\":253402300800 | TIME_FORM | created_at",
                "\"created_at\":1795680000 | \"created_at\":99999999999999999999999999999 | TIME_FORM | created_at",
                "\"created_at\":1795680000 | \"created_at\":1e999 | TIME_FORM | created_at",
                "\"grants\":[ | \"grants\":[1, | MEMBER_KIND | grants[0]",
                "\"grants\":[ | \"grants\":[{}, | MEMBER_REQUIRED | grants[0].data",
                "\"outway\":{ | \"outway\":[],\"x\":{ | MEMBER_KIND | grants[0].data.outway",
                "\"peer_id\":\"00000099000000344000\" | \"peer_id\":\"x\" | PEER_ID | grants[0].data.outway.peer_id",
                "\"peer_id\":\"00000099000000344000\" | \"peer_id\":\"a b c\" | PEER_ID | grants[0].data.outway.peer_id",
                "\"service\":{ | \"properties\":[],\"service\":{ | PROPERTIES_OBJECT | grants[0].data.properties",
                "\"service\":{ | \"properties\":null,\"service\":{ | PROPERTIES_OBJECT | grants[0].data.properties",
                "\"service\":{ | \"properties\":\"{}\",\"service\":{ | PROPERTIES_OBJECT | grants[0].data.properties",
                "\"service\":{ | \"service\":{\"delegator\":null, | MEMBER_KIND | grants[0].data.service.delegator",
                "\"validity\":{ | \"validity\":0,\"x\":{ | MEMBER_KIND | validity"
            })
    void parse_ofAnotherShape_namesWhatIsWrong(String old, String by, ContractRule rule, String where) {
        String json = Agreed.replaced(old, by);

        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.parsed(json))
                .satisfies(e -> assertThat(e.findings()).containsExactly(new ContractFinding(rule, where)));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("an array", "[]"),
                Arguments.of("a member twice", Agreed.replaced("\"iv\":", "\"iv\":\"x\",\"iv\":")),
                Arguments.of("a member twice, once escaped", Agreed.replaced("\"iv\":", "\"\\u0069v\":\"x\",\"iv\":")),
                Arguments.of("a member twice below", Agreed.replaced("\"type\":", "\"type\":1,\"type\":")),
                Arguments.of("text behind it", Agreed.json(Agreed.contract()) + "{}"),
                Arguments.of("a comment", Agreed.replaced("\"iv\":", "/**/\"iv\":")),
                Arguments.of("NaN", Agreed.replaced("1795680000", "NaN")),
                Arguments.of("half a character in a name", Agreed.replaced("\"iv\":", "\"\\ud800\":1,\"iv\":")),
                Arguments.of("half a character in a text", Agreed.replaced("zaken-api", "\\udc00")),
                Arguments.of(
                        "half a character in properties",
                        Agreed.replaced("\"service\":{", "\"properties\":{\"\\ud800\":1},\"service\":{")),
                Arguments.of("a number beyond doubles", Agreed.replaced("\"iv\":", "\"x\":1e400,\"iv\":")),
                Arguments.of("a long exponent", Agreed.replaced("\"iv\":", "\"x\":1e999999999,\"iv\":")),
                Arguments.of("a long number", Agreed.replaced("\"iv\":", "\"x\":" + "1".repeat(100_000) + ",\"iv\":")),
                Arguments.of(
                        "depth", Agreed.replaced("\"iv\":", "\"x\":" + "[".repeat(40) + "]".repeat(40) + ",\"iv\":")),
                Arguments.of("much depth", "{\"x\":".repeat(300_000)),
                Arguments.of("a byte order mark", "\ufeff" + Agreed.json(Agreed.contract())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void parse_ofWhatIsNoIJson_isRefused(String name, String json) {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(ContractException.class)
                        .isThrownBy(() -> Agreed.parsed(json))
                        .satisfies(e -> assertThat(e.findings())
                                .containsExactly(new ContractFinding(ContractRule.JSON_FORM, ""))));
    }

    @Test
    void parse_ofBytesThatAreNoUtf8_isRefused() {
        byte[] json = Agreed.contract().json();
        json[json.length / 2] = (byte) 0xff;

        assertThatExceptionOfType(ContractException.class).isThrownBy(() -> ContractDocument.parse(json));
    }

    @Test
    void parse_ofTenMegabytes_isRefusedAtOnce() {
        byte[] json = ("{\"x\":\"" + "a".repeat(10_000_000) + "\"}").getBytes(UTF_8);

        assertTimeout(
                Duration.ofMillis(500),
                () -> assertThatExceptionOfType(ContractException.class)
                        .isThrownBy(() -> ContractDocument.parse(json))
                        .satisfies(e -> assertThat(e.findings().get(0).rule()).isEqualTo(ContractRule.SIZE)));
    }

    @Test
    void parse_ofNumbersThatAreHardToWrite_endsInTime() {
        String numbers = "2.2250738585072011e-308,".repeat(80_000) + "1";
        long start = System.nanoTime();

        Agreed.parsed(Agreed.replaced("\"service\":{", "\"properties\":{\"x\":[" + numbers + "]},\"service\":{"));

        System.out.printf("80,000 numbers near the smallest: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void parse_ofManyGrants_isRefused() {
        String grants = "{},".repeat(1_001) + "{}";
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.parsed(Agreed.replaced("\"grants\":[", "\"grants\":[" + grants + ",")))
                .satisfies(e -> assertThat(e.findings())
                        .containsExactly(new ContractFinding(ContractRule.GRANT_LIMIT, "grants")));
    }

    @Test
    void require_ofElevenGrants_isRefused_andOfTenIsNot() {
        Grant[] ten = Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> ServiceConnectionGrant.of(Agreed.OUTWAY, ConnectedService.of(Agreed.PROVIDER, "api-" + i)))
                .toArray(Grant[]::new);
        Grant[] eleven = Arrays.copyOf(ten, 11);
        eleven[10] = Agreed.CONNECTION;

        assertThat(Agreed.rules().require(Agreed.contract(ten))).isEmpty();
        refused(Agreed.contract(eleven), new ContractFinding(ContractRule.GRANT_LIMIT, "grants"));
    }

    @Test
    void require_ofNoGrant_isRefused() {
        refused(Agreed.contract(new Grant[0]), new ContractFinding(ContractRule.GRANT_REQUIRED, "grants"));
    }

    @Test
    void require_ofAGrantTwice_isRefused() {
        refused(
                Agreed.contract(Agreed.CONNECTION, Agreed.CONNECTION),
                new ContractFinding(ContractRule.GRANT_ONCE, "grants[1].data"));
    }

    @Test
    void require_ofPublicationAmongConnections_isRefused() {
        Grant publication = ServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED);
        ContractFinding expected = new ContractFinding(ContractRule.GRANT_COMBINATION, "grants");

        refused(Agreed.contract(Agreed.CONNECTION, publication), expected);
        refused(
                Agreed.contract(
                        publication,
                        DelegatedServicePublicationGrant.of(Agreed.DIRECTORY, Agreed.PUBLISHED, Agreed.DELEGATOR)),
                expected);
    }

    @Test
    void hash_ofAContractWithAnotherByte_isAnother() {
        byte[] json = Agreed.contract().json();
        int changed = 0;
        for (int i = 0; i < json.length; i++) {
            byte[] tampered = json.clone();
            tampered[i] ^= 1;
            try {
                assertThat(ContractDocument.parse(tampered)).as("byte %d", i).isNotEqualTo(Agreed.contract());
                changed++;
            } catch (ContractException e) {
                assertThat(e.findings()).isNotEmpty();
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void parse_ofAContractWithOddSignatures_isRefused() {
        String content = "{\"content\":" + Agreed.json(Agreed.contract()) + ",\"signatures\":";
        for (String signatures : new String[] {
            "1}", "{\"accept\":[]}}", "{\"accept\":{\"x\":\"a\"}}}", "{\"revoke\":{\"peer\":1}}}", "{}"
        }) {
            assertThatExceptionOfType(ContractException.class)
                    .isThrownBy(() -> Contract.parse((content + signatures).getBytes(UTF_8)));
        }
        StringBuilder many = new StringBuilder(content).append("{\"accept\":{");
        for (int i = 0; i <= 1_000; i++) {
            many.append("\"peer").append(i).append("\":\"\",");
        }
        many.append("\"peer\":\"\"}}}");
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Contract.parse(many.toString().getBytes(UTF_8)))
                .withMessageContaining("signatures.accept");
        assertThat(Contract.parse((content + "{}}").getBytes(UTF_8)).signatures())
                .isEqualTo(ContractSignatures.NONE);
    }

    private static void refused(ContractDocument contract, ContractFinding finding) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> Agreed.rules().require(contract))
                .satisfies(e -> assertThat(e.findings()).containsExactly(finding));
    }
}
