package nl.plusgemeente.sdk.exchange.fsc.inway;

import static nl.plusgemeente.sdk.exchange.fixture.TestInway.MANAGER;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.OUTWAY;
import static nl.plusgemeente.sdk.exchange.fixture.TestInway.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FscInwayTest {
    private final TestInway world = new TestInway();

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "bearer ", "BEARER   ", " Bearer "})
    void token_withOrWithoutBearer_isTaken(String before) {
        FscInway inway = world.inway();

        assertThat(inway.verify(world.request(before + world.token().sign() + " ")))
                .isNotNull();
    }

    @Test
    void caller_hasWhatGrantAndManagerSay_andTheLogHasTheReference() {
        Map<String, Object> reference = Map.of("reference", "https://contract.example.test/1");
        String token = world.token()
                .with("prp", Map.of("delegation.connection.external_contract_reference", reference, "b", 2L))
                .with("add", Map.of("role", "reader"))
                .sign();

        FscCaller caller = world.inway().verify(world.request(token));

        assertThat(caller.additional()).contains(new JsonText("{\"role\":\"reader\"}"));
        assertThat(caller.properties().orElseThrow().json()).startsWith("{\"b\":2,");
        assertThat(world.records.get(0).additionalData())
                .contains(new JsonText("{\"delegation.connection.external_contract_reference\":"
                        + "{\"reference\":\"https://contract.example.test/1\"}}"));
    }

    @Test
    void memory_switchedOff_verifiesAlike() {
        FscInway forgetful = world.builder().rememberedTokens(0).build();
        String token = world.token().sign();

        assertThat(forgetful.verify(world.request(token)).peer())
                .isEqualTo(forgetful.verify(world.request(token)).peer());
    }

    @Test
    void rememberedToken_isStillBoundToItsCertificateAndTime() {
        FscInway inway = world.inway();
        String token = world.token().sign();
        inway.verify(world.request(token));
        ClientIdentity renewed = ROOT.organisation(TestAuthority.NIJMEGEN);

        assertRefused(() -> inway.verify(world.request(token, renewed.chain())), "cnf");
        assertRefused(
                () -> inway.verify(new InwayRequest("GET", List.of(token), List.of(), OUTWAY.chain())),
                "Fsc-Transaction-Id");
        world.failure = TestInway.full();
        assertRefused(() -> inway.verify(world.request(token)), "transaction log");
    }

    @Test
    void skew_isWhatWasSet() {
        FscInway exact = world.builder().skew(Duration.ZERO).build();
        String early =
                world.token().with("nbf", FixedTime.START.getEpochSecond() + 1).sign();

        assertRefused(() -> exact.verify(world.request(early)), "not valid yet");
        assertThat(world.inway().verify(world.request(early))).isNotNull();
        world.time.advance(Duration.ofSeconds(1));
        assertThat(exact.verify(world.request(early))).isNotNull();
    }

    @Test
    void address_isAskedFor_whenItWasSet() {
        FscInway here = world.builder()
                .address(URI.create("https://inway.example.test"))
                .address(URI.create("https://other.example.test:8443"))
                .build();

        assertThat(here.verify(world.request(world.token().sign()))).isNotNull();
        assertThat(here.verify(world.request(world.token()
                        .with("aud", "https://INWAY.example.test/path")
                        .sign())))
                .isNotNull();
        assertThat(here.verify(world.request(world.token()
                        .with("aud", "https://other.example.test:8443")
                        .sign())))
                .isNotNull();
        for (String other : List.of(
                "https://other.example.test", "http://inway.example.test:443", "https://elsewhere.example.test")) {
            assertRefused(
                    () -> here.verify(
                            world.request(world.token().with("aud", other).sign())),
                    "another Inway");
        }
    }

    @Test
    void subject_isThatOfTheCertificate_whenItWasSet() {
        FscInway strict = world.builder().certificateOfSubjectOnly().build();
        String lent = world.token().with("sub", TestAuthority.UTRECHT.value()).sign();
        String named = world.token().with("sub", "not-an-oin").sign();

        assertThat(strict.verify(world.request(world.token().sign()))).isNotNull();
        assertRefused(() -> strict.verify(world.request(lent)), "does not count in this group");
        assertRefused(() -> strict.verify(world.request(named)), "no OIN");
        assertThat(world.inway().verify(world.request(lent)).peer()).isEqualTo(TestInway.UTRECHT);
    }

    @Test
    void certificate_whetherRevokedIsNotKnown_isNotLetIn() {
        String list = "http://crl.example.test/TEST.crl";
        ClientIdentity manager = ROOT.listed(TestAuthority.UTRECHT, list);
        ClientIdentity outway = ROOT.listed(TestAuthority.NIJMEGEN, list);
        FscGroup strict = new FscGroup(
                TestTokens.GROUP,
                FacilityEnvironment.PRE_PRODUCTION,
                ROOT.policyBuilder(world.time)
                        .revocation(RevocationMode.REQUIRE)
                        .crlHosts("crl.example.test")
                        .crlSource(request -> {
                            throw new java.io.IOException("TEST");
                        })
                        .build());
        FscInway inway = FscInway.builder(
                        strict,
                        TestInway.UTRECHT,
                        Set.of(TestTokens.SERVICE),
                        InwayKeys.fixed(TestInway.keys(manager)),
                        world)
                .time(world.time)
                .build();
        String token = TestTokens.of(manager, outway, FixedTime.START).sign();

        assertThatThrownBy(() -> inway.verify(world.request(token, outway.chain())))
                .isInstanceOfSatisfying(InwayRefusedException.class, e -> {
                    assertThat(e.status()).isEqualTo(502);
                    assertThat(e.retryable()).isTrue();
                    assertThat(e.error().message()).contains("own Manager");
                });
        assertThat(world.records).isEmpty();
    }

    @Test
    void builder_nonsense_isRefused() {
        InwayKeys keys = InwayKeys.fixed(TestInway.keys(MANAGER));
        assertThatThrownBy(() -> FscInway.builder(world.group, new PeerId("nobody"), Set.of("a"), keys, world))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OIN");
        for (Set<String> services : List.of(Set.<String>of(), Set.of("a b"))) {
            assertThatThrownBy(() -> FscInway.builder(world.group, TestInway.UTRECHT, services, keys, world))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        FscInwayBuilder builder = world.builder();
        assertThatThrownBy(() -> builder.skew(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.skew(Duration.ofSeconds(301))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.rememberedTokens(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.rememberedTokens(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_tellsNoToken() {
        String token = world.token().sign();
        InwayRequest request = world.request(token);

        assertThat(request.toString()).isEqualTo("InwayRequest[GET]");
        assertThat(world.inway().toString()).contains(TestTokens.GROUP).contains(TestTokens.SERVICE);
        assertThat(InwayKeys.fixed(TestInway.keys(MANAGER))).hasToString("InwayKeys");
    }

    private void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String why) {
        int before = world.records.size();
        assertThatThrownBy(call).isInstanceOf(InwayRefusedException.class).hasMessageContaining(why);
        assertThat(world.records).hasSize(before);
    }
}
