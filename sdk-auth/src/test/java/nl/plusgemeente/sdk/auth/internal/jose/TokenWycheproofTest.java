package nl.plusgemeente.sdk.auth.internal.jose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.VerificationKey;
import nl.plusgemeente.sdk.auth.token.AccessTokenVerifier;
import nl.plusgemeente.sdk.auth.token.IssuerKeys;
import nl.plusgemeente.sdk.auth.token.TokenRejectedException;
import nl.plusgemeente.sdk.auth.token.TrustedIssuer;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Project Wycheproof's cases of JWS, with the key of each group: as a signature, and as an access token of an issuer who
 * has that key. Groups of encrypted JWT are run too: none of them is a token here.
 */
class TokenWycheproofTest {
    /** What only a private key has; Wycheproof gives some groups no public one. */
    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi");

    private static final Path FOLDER = Path.of(System.getProperty("plusgemeente.shared", "../shared"))
            .resolve("vectors")
            .resolve("wycheproof");

    private static List<Case> cases = List.of();

    private record Case(
            String file, Object id, boolean valid, String comment, String jws, List<Map<String, Object>> keys) {
        @Override
        public String toString() {
            return file + " " + id + " " + comment;
        }
    }

    @BeforeAll
    static void read() throws Exception {
        boolean there = Files.isDirectory(FOLDER);
        if (!there) {
            System.out.println("NOT RUN: TokenWycheproofTest, as there are no vectors; set plusgemeente.shared");
        }
        assumeTrue(there, "no vectors");
        List<Case> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("json_web_.*_test\\.json"))
                    .sorted()
                    .toList()) {
                read(file, all);
            }
        }
        cases = List.copyOf(all);
    }

    @Test
    void signatures_ofEveryCase_areAcceptedOnlyWhereValid() {
        Map<String, Integer> outcome = new TreeMap<>();
        for (Case one : cases) {
            String result = primitive(one);
            if (!one.valid()) {
                assertThat(result).as(one.toString()).isNotEqualTo("accepted");
                outcome.merge("invalid, refused", 1, Integer::sum);
            } else {
                assertThat(result)
                        .as(one.toString())
                        .isIn("accepted", "refused: no shared secrets", "refused: key is for another algorithm");
                outcome.merge("valid, " + result, 1, Integer::sum);
            }
        }
        System.out.println("Wycheproof, " + cases.size() + " cases as signatures: " + outcome);

        assertThat(outcome).containsKey("valid, accepted");
    }

    /** The cases that differ only in what their key's own {@code alg} says are sound signatures. */
    @Test
    void signatures_underAKeyForAnotherAlgorithm_areSoundButForThat() throws RefusedException {
        for (Case one : cases) {
            if (one.valid() && primitive(one).equals("refused: key is for another algorithm")) {
                Map<String, Object> key = new LinkedHashMap<>(one.keys().get(0));
                key.remove("alg");

                assertThat(verifies(one.jws(), JwkReader.read(key)))
                        .as(one.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void tokens_ofEveryCase_arePresentedAndRefused() {
        int presented = 0;
        int unusable = 0;
        for (Case one : cases) {
            AccessTokenVerifier verifier;
            try {
                String jwks = JSONObjectUtils.toJSONString(Map.of("keys", one.keys()));
                verifier = AccessTokenVerifier.builder(TrustedIssuer.builder(
                                        "https://wycheproof.example", AuthProfile.GENERIC, IssuerKeys.jwks(jwks))
                                .build())
                        .build();
            } catch (ConfigurationException e) {
                unusable++;
                continue;
            }
            presented++;
            // Signed or not, none of them says who issued it and when it ends.
            org.assertj.core.api.Assertions.assertThatExceptionOfType(TokenRejectedException.class)
                    .as(one.toString())
                    .isThrownBy(() -> verifier.verify(one.jws()));
        }
        System.out.println("Wycheproof, as access tokens: " + presented + " presented and refused, " + unusable
                + " whose issuer has no usable key");

        assertThat(presented).isPositive();
    }

    private static String primitive(Case one) {
        try {
            KeySet keys = KeySet.read(
                    JSONObjectUtils.toJSONString(Map.of("keys", one.keys())).getBytes(UTF_8));
            if (one.valid() && one.keys().stream().allMatch(key -> "oct".equals(key.get("kty")))) {
                return "refused: no shared secrets";
            }
            CompactJws jws = CompactJws.parse(one.jws(), 1 << 20);
            JwsHeader header = JwsHeader.parse(jws.header());
            String kid = header.kid()
                    .orElseGet(() -> String.valueOf(one.keys().get(0).get("kid")));
            VerificationKey key = keys.byName().get(kid);
            if (key == null || !key.admits(header.algorithm())) {
                return "refused: key is for another algorithm";
            }
            return verifies(one.jws(), key) ? "accepted" : "refused: signature";
        } catch (RefusedException e) {
            return "refused: " + e.why();
        }
    }

    private static boolean verifies(String token, VerificationKey key) throws RefusedException {
        CompactJws jws = CompactJws.parse(token, 1 << 20);
        JwsHeader header = JwsHeader.parse(jws.header());
        TokenPart.decode(jws.payload());
        return key.verifies(header.algorithm(), jws.signingInput(), TokenPart.decode(jws.signature()));
    }

    @SuppressWarnings("unchecked")
    private static void read(Path file, List<Case> all) throws IOException, java.text.ParseException {
        Map<String, Object> document = JSONObjectUtils.parse(Files.readString(file), 100 << 20);
        for (Map<String, Object> group : (List<Map<String, Object>>) document.get("testGroups")) {
            List<Map<String, Object>> keys = keys(group);
            for (Map<String, Object> test : (List<Map<String, Object>>) group.get("tests")) {
                Object jws = test.getOrDefault("jws", test.getOrDefault("jwe", test.get("jwt")));
                String text = jws instanceof Map<?, ?> object
                        ? JSONObjectUtils.toJSONString((Map<String, Object>) object)
                        : String.valueOf(jws);
                all.add(new Case(
                        file.getFileName().toString(),
                        test.get("tcId"),
                        "valid".equals(test.get("result")) && test.get("jws") != null,
                        String.valueOf(test.get("comment")),
                        text,
                        keys));
            }
        }
    }

    /** The public keys of a group; the public half of a private one, as an issuer would publish it. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> keys(Map<String, Object> group) {
        Object given = group.getOrDefault("public", group.getOrDefault("private", Map.of()));
        Object list = ((Map<String, Object>) given).getOrDefault("keys", List.of(given));
        return ((List<Map<String, Object>>) list)
                .stream()
                        .map(key -> {
                            Map<String, Object> half = new LinkedHashMap<>(key);
                            half.keySet().removeAll(PRIVATE);
                            return half;
                        })
                        .toList();
    }
}
