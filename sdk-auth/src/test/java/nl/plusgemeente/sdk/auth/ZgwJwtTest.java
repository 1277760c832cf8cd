package nl.plusgemeente.sdk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import org.junit.jupiter.api.Test;

class ZgwJwtTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Secret SECRET = Secret.of("TEST-kanarie-of-more-than-thirty-two-bytes");
    private static final ZgwUser USER = new ZgwUser("j.jansen", "J. Jansen – Zaken");

    private final VirtualTime time = new VirtualTime(NOW);
    private final ZgwCall call = new ZgwCall(time);
    private final ZgwJwt jwt = ZgwJwt.of("zaaksuite", SECRET);

    @Test
    void authenticate_withoutUser_sendsTheClaimsOfTheRecipeAndNoMore() {
        assertThat(claims(jwt))
                .containsExactly(
                        Map.entry("iss", "zaaksuite"),
                        Map.entry("iat", NOW.getEpochSecond() - 10),
                        Map.entry("exp", NOW.getEpochSecond() - 10 + 3600),
                        Map.entry("client_id", "zaaksuite"));
    }

    @Test
    void authenticate_onBehalfOfAUser_namesTheUserForThatViewOnly() {
        assertThat(claims(jwt.onBehalfOf(USER)))
                .containsEntry("user_id", "j.jansen")
                .containsEntry("user_representation", "J. Jansen – Zaken");
        assertThat(claims(jwt)).doesNotContainKeys("user_id", "user_representation");
    }

    @Test
    void authenticate_withASupplier_asksItAtEveryAttempt() {
        AtomicReference<Optional<ZgwUser>> session = new AtomicReference<>(Optional.of(USER));
        ZgwJwt current = ZgwJwt.builder("zaaksuite", SECRET).user(session::get).build();

        assertThat(claims(current)).containsEntry("user_id", "j.jansen");
        session.set(Optional.of(new ZgwUser("p.peters", "")));
        assertThat(claims(current)).containsEntry("user_id", "p.peters").containsEntry("user_representation", "");
        session.set(Optional.empty());
        assertThat(claims(current)).doesNotContainKey("user_id");
    }

    @Test
    void authenticate_laterAttempt_hasATokenOfItsOwnMoment() {
        String first = call.token(jwt);
        time.advance(Duration.ofMinutes(61));

        assertThat(call.token(jwt)).isNotEqualTo(first);
        assertThat(claims(jwt)).containsEntry("iat", NOW.getEpochSecond() + 3660 - 10);
    }

    @Test
    void validity_asConfigured_isTheDistanceFromIatToExp() {
        ZgwJwt brief = ZgwJwt.builder("zaaksuite", SECRET)
                .validity(Duration.ofMinutes(5))
                .build();

        Map<String, Object> claims = claims(brief);
        assertThat((Long) claims.get("exp") - (Long) claims.get("iat")).isEqualTo(300);
    }

    @Test
    void validity_outsideTheRecipe_isRefused() {
        ZgwJwt.Builder builder = ZgwJwt.builder("zaaksuite", SECRET);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.validity(Duration.ofMinutes(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.validity(Duration.ofSeconds(3601)));
    }

    @Test
    void authenticate_withAShortSecret_worksUnlessStrict() {
        Secret brief = Secret.of("letmein");

        assertThat(call.token(ZgwJwt.of("zaaksuite", brief))).isNotEmpty();
        assertThat(ZgwJwt.of("zaaksuite", brief).fault()).isEmpty();

        ZgwJwt strict = ZgwJwt.builder("zaaksuite", brief).strict().build();
        assertThat(strict.fault()).hasValueSatisfying(text -> assertThat(text).contains("32 bytes"));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> call.token(strict))
                .satisfies(e -> assertThat(e.code()).isEqualTo(AuthErrors.PROFILE))
                .withMessageNotContaining("letmein");
        assertThat(ZgwJwt.builder("zaaksuite", SECRET).strict().build().fault()).isEmpty();
    }

    @Test
    void token_withAShortSecret_isToldOnceForAllViews() {
        AtomicBoolean warned = new AtomicBoolean();
        ZgwClient client =
                new ZgwClient("zaaksuite", Secret.of("letmein"), Duration.ofHours(1), false, Optional.empty(), warned);

        client.token(NOW, Optional.empty(), call.attempt(1));
        assertThat(warned).isTrue();
        client.token(NOW, Optional.of(USER), call.attempt(1));
        assertThat(warned).isTrue();
    }

    @Test
    void fault_withoutASecret_namesWhereItWasLookedFor() {
        assertThat(ZgwJwt.of("zaaksuite", Secret.fromEnv("PLUSGEMEENTE_TEST_ABSENT"))
                        .fault())
                .hasValueSatisfying(text -> assertThat(text).contains("PLUSGEMEENTE_TEST_ABSENT"));
    }

    @Test
    void environment_whenGiven_isThatOfTheSecret() {
        assertThat(jwt.environment()).isEmpty();
        assertThat(ZgwJwt.builder("zaaksuite", SECRET)
                        .environment(FacilityEnvironment.PRODUCTION)
                        .build()
                        .onBehalfOf(USER)
                        .environment())
                .contains(FacilityEnvironment.PRODUCTION);
    }

    @Test
    void toString_never_showsSecretOrUser() {
        assertThat(jwt.onBehalfOf(USER)).hasToString("ZgwJwt[zaaksuite]");
        assertThat(USER.toString()).doesNotContain("ansen");
        assertThat(jwt.kind()).isEqualTo(CredentialKind.ZGW_JWT);
    }

    private Map<String, Object> claims(ZgwJwt scheme) {
        String payload = call.token(scheme).split("\\.")[1];
        return StrictJson.object(new String(Base64.getUrlDecoder().decode(payload), UTF_8).getBytes(UTF_8), 1);
    }
}
