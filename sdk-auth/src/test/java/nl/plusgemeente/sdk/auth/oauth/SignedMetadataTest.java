package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.AuthProfile;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.internal.jose.JwsSigner;
import nl.plusgemeente.sdk.auth.oauth.fixture.TestKeys;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.junit.jupiter.api.Test;

/** C19: metadata that are signed count when a known key signed them, and else not at all. */
class SignedMetadataTest {
    private static final ClientIdentity KEY = TestKeys.ec();
    private static final ClientIdentity OTHER = TestKeys.ec();
    private static final PublicKey KNOWN = KEY.certificate().getPublicKey();
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final Map<String, Object> PLAIN =
            Map.of("issuer", "https://as.example.nl", "token_endpoint", "https://vals.example.nl/token");
    private static final Map<String, Object> SIGNED = Map.of(
            "iss",
            "https://as.example.nl",
            "issuer",
            "https://as.example.nl",
            "token_endpoint",
            "https://as.example.nl/token");

    private final SignedMetadata nlgov = new SignedMetadata(AuthProfile.NLGOV, List.of(KNOWN));

    private static Map<String, Object> with(Object signed) {
        Map<String, Object> members = new LinkedHashMap<>(PLAIN);
        members.put("signed_metadata", signed);
        return members;
    }

    private static Map<String, Object> and(String name, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>(SIGNED);
        claims.put(name, value);
        return claims;
    }

    private static String signed(ClientIdentity key, Map<String, ?> claims) {
        return JwsSigner.of(key, JwsAlgorithm.ES256).sign(Map.of(), claims);
    }

    private void refused(Object signed, String words) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> nlgov.counted(with(signed), NOW))
                .withMessageContaining(words);
    }

    @Test
    void c19_signedMetadata_goBeforeThoseThatAreNot() {
        PublicKey rsa = TestKeys.rsa().certificate().getPublicKey();
        SignedMetadata two = new SignedMetadata(AuthProfile.NLGOV, List.of(rsa, KNOWN));

        assertThat(two.counted(with(signed(KEY, and("exp", NOW.getEpochSecond() + 60))), NOW))
                .containsEntry("token_endpoint", "https://as.example.nl/token")
                .containsEntry("issuer", "https://as.example.nl");
    }

    @Test
    void c19_signedMetadata_byAnUnknownKey_areRefused() {
        refused(signed(OTHER, SIGNED), "not by a key of metadataKeys(...)");
    }

    @Test
    void c19_signedMetadata_thatWereChanged_areRefused() {
        String[] parts = signed(KEY, SIGNED).split("\\.");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"iss\":\"https://vals.example.nl\"}".getBytes(UTF_8));
        refused(parts[0] + "." + other + "." + parts[2], "not by a key");
        refused(parts[0] + "." + parts[1] + ".", "not by a key");
        refused(parts[0] + "." + parts[1] + "." + "A".repeat(86), "not by a key");
        refused(parts[0] + "." + parts[1], "no JWT");
        refused(parts[0] + "." + parts[1] + ".***", "no JWT");
    }

    @Test
    void c19_signedMetadata_ofAnotherForm_areRefused() {
        refused(JwsSigner.of(KEY, JwsAlgorithm.ES256).sign(Map.of("crit", List.of("x")), SIGNED), "not by a key");
        String claims = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"iss\":\"x\"}".getBytes(UTF_8));
        for (String alg : List.of("none", "HS256", "ES512x")) {
            String header = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("{\"alg\":\"" + alg + "\"}").getBytes(UTF_8));
            refused(header + "." + claims + ".AAAA", "a kind that the profile does not allow");
        }
        refused(signed(KEY, Map.of("issuer", "https://as.example.nl")), "do not say who signed");
        refused(signed(KEY, and("exp", NOW.getEpochSecond() - 121)), "time of their signature is over");
        refused(signed(KEY, and("exp", "morgen")), "time of their signature is over");
        refused(7L, "are not signed");
    }

    @Test
    void c19_signedMetadata_withoutAKey_areRefusedInNlgovOnly() {
        Map<String, Object> members = with(signed(KEY, SIGNED));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> new SignedMetadata(AuthProfile.NLGOV, List.of()).counted(members, NOW))
                .withMessageContaining("metadataKeys(...)");
        assertThat(new SignedMetadata(AuthProfile.GENERIC, List.of()).counted(members, NOW))
                .isEqualTo(members);
        assertThat(new SignedMetadata(AuthProfile.NLGOV, List.of()).counted(PLAIN, NOW))
                .isEqualTo(PLAIN);
    }

    @Test
    void metadata_thatLackTheirSignature_areRefused() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> nlgov.counted(PLAIN, NOW))
                .withMessageContaining("are not signed, as the configuration wants");
    }

    @Test
    void keys_withoutMetadata_areRefusedWhenBuilt() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> AuthorizationServer.builder(
                                FacilityEnvironment.PRODUCTION, URI.create("https://as.example.nl"), AuthProfile.NLGOV)
                        .endpoint(Endpoint.TOKEN, URI.create("https://as.example.nl/token"))
                        .metadataKeys(KNOWN)
                        .build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE));
    }
}
