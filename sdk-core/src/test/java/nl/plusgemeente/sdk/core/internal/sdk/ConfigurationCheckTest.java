package nl.plusgemeente.sdk.core.internal.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard between environments, for a facility that is there. */
class ConfigurationCheckTest {
    private static final FacilityEnvironment PRE = FacilityEnvironment.PRE_PRODUCTION;
    private static final FacilityEnvironment PROD = FacilityEnvironment.PRODUCTION;
    private static final ApiProfile API = ApiProfile.builder("zaken", "zaken-v1", "/api/v1")
            .host(PROD, "https://service.voorbeeld.nl")
            .host(PRE, "https://service.pre.voorbeeld.nl")
            .build();
    private static final ApiProfile SHARED = ApiProfile.builder("zaken", "gedeeld-v1", "/api/v2")
            .host(PROD, "https://een.voorbeeld.nl")
            .host(PRE, "https://een.voorbeeld.nl")
            .build();
    private static final ApiProfile NOWHERE =
            ApiProfile.builder("elders", "elders-v1", "").build();

    @ParameterizedTest
    @CsvSource({
        "pre-production, https://service.voorbeeld.nl, production",
        "pre-production, https://SERVICE.voorbeeld.NL:443, production",
        "production, https://service.pre.voorbeeld.nl, pre-production"
    })
    void hostOfAnotherEnvironment_isRefused(String environment, String host, String other) {
        for (String id : List.of("zaken", "zaken-v1")) {
            assertThat(faults(new FacilityEnvironment(environment), id, host))
                    .singleElement()
                    .asString()
                    .contains("of zaken-v1 is that of " + other + ", but the SDK is built for " + environment);
        }
        AddressBook book = book(new FacilityEnvironment(environment), "zaken", host);
        assertThatThrownBy(() -> book.base(API))
                .isInstanceOfSatisfying(
                        ConfigurationException.class, e -> assertThat(e.code()).isEqualTo(CoreErrors.ENVIRONMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://service.voorbeeld.nl",
                "http://proxy.intern",
                "https://localhost:8443",
                "https://127.0.0.1",
                "https://LOCALHOST",
                "https://[::1]",
                "ldap://service.voorbeeld.nl"
            })
    void unsafeHostInProduction_isRefused(String host) {
        assertThat(faults(PROD, "zaken", host)).singleElement().asString().contains("HTTPS to another machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gebruiker:kanarie@service.voorbeeld.nl",
                "https://service.voorbeeld.nl/kanarie",
                "https://service.voorbeeld.nl?x=kanarie",
                "https://service.voorbeeld.nl#kanarie",
                "service.voorbeeld.nl",
                "https:kanarie",
                "/kanarie"
            })
    void addressThatIsMoreOrLessThanAHost_isRefusedWithoutRepeatingIt(String host) {
        assertThat(faults(PROD, "zaken-v1", host))
                .singleElement()
                .asString()
                .contains("The address of zaken-v1 is not scheme, host and port")
                .satisfies(text -> Canary.absentFrom(text));
    }

    @Test
    void ownHosts_areGood() {
        assertThat(faults(PROD, "zaken", "https://proxy.gemeente.nl")).isEmpty();
        assertThat(faults(PRE, "gedeeld-v1", "https://een.voorbeeld.nl")).isEmpty();
        assertThat(book(PROD, "x", "https://x.nl").base(API)).hasToString("https://service.voorbeeld.nl/api/v1");
        assertThat(book(PRE, "x", "https://x.nl").base(API)).hasToString("https://service.pre.voorbeeld.nl/api/v1");
        assertThat(book(PRE, "zaken", "https://proxy.nl:8443/").base(API)).hasToString("https://proxy.nl:8443/api/v1");
    }

    @Test
    void apiBeforeItsFacility_addressBook() {
        AddressBook book = new AddressBook(
                PROD, Map.of("zaken", URI.create("https://alle.nl"), "zaken-v1", URI.create("https://deze.nl")));
        assertThat(book.base(API)).hasToString("https://deze.nl/api/v1");
        assertThat(book.base(SHARED)).hasToString("https://alle.nl/api/v2");
    }

    @Test
    void apiWithoutAnAddress_base_isRefused() {
        AddressBook book = book(PROD, "x", "https://x.nl");
        assertThatThrownBy(() -> book.base(NOWHERE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("elders-v1 has no known address in production")
                .hasMessageContaining("address(facility, host)");
    }

    @Test
    void facilities_description_showsAddressesOrTheirFaults() {
        AddressBook book = book(PROD, "x", "https://x.nl");
        String text = new Description(parts(PROD), new Settings(), TenantRegistry.of(), book, facilities()).text();
        assertThat(text)
                .contains("zaken-v1                     https://service.voorbeeld.nl/api/v1\n")
                .contains("elders-v1                    no address (SDK-1003)\n")
                .contains("trust anchors of the Java platform");
    }

    private static List<String> faults(FacilityEnvironment environment, String id, String host) {
        AddressBook book = book(environment, id, host);
        return new ConfigurationCheck(parts(environment), new Settings(), book, facilities(), List.of())
                .faults(TenantRegistry.of());
    }

    private static AddressBook book(FacilityEnvironment environment, String id, String host) {
        return new AddressBook(environment, Map.of(id, URI.create(host)));
    }

    private static List<Facility<?>> facilities() {
        return List.of(new Zaken("zaken", List.of(API, SHARED)), new Zaken("elders", List.of(NOWHERE)));
    }

    private static SdkParts parts(FacilityEnvironment environment) {
        return new SdkParts(
                environment,
                "",
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                TrustAnchors.system(),
                Map.of(),
                event -> {},
                Route.DIRECT,
                List.of(),
                Timekeeper.system(),
                Optional.empty(),
                Map.of());
    }

    private record Zaken(String id, List<ApiProfile> apis) implements Facility<Caller> {

        @Override
        public String naam() {
            return "Zaken";
        }

        @Override
        public String name() {
            return "Cases";
        }

        @Override
        public Caller client(Caller caller) {
            return caller;
        }
    }
}
