package nl.plusgemeente.sdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.Gemeentecode;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.core.identity.TenantIdentity;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.CredentialSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants from properties: every fault of every tenant, and no secret in any of them. */
class ConfiguredTenantsTest {
    private static final String OIN = "00000099000000344000";

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    @Test
    void fullTenant_isRead() {
        Tenant tenant = read(Map.of(
                        "utrecht.oin", OIN,
                        "utrecht.gemeentecode", "0344",
                        "utrecht.calls-per-second", "5",
                        "utrecht.pkcs12", "utrecht.p12",
                        "utrecht.pkcs12-password", "env:UTRECHT_P12_PASSWORD",
                        "utrecht.credential.test.api-key", Canary.KEY))
                .get(0);
        assertThat(faults).isEmpty();
        assertThat(tenant.id()).isEqualTo("utrecht");
        assertThat(tenant.oin().value()).isEqualTo(OIN);
        assertThat(tenant.gemeentecode()).contains(Gemeentecode.of("0344"));
        assertThat(tenant.callsPerSecond()).contains(5);
        assertThat(tenant.facilities()).containsExactly("test");
        assertThat(tenant.identity().map(TenantIdentity::source).map(KeySource::describe))
                .hasValueSatisfying(text -> assertThat(text).contains("utrecht.p12"));
        Canary.absentFrom(tenant.toString() + tenant.credentials("test"));
    }

    @Test
    void secrets_areReadFromEnvironmentFileOrText() throws Exception {
        Files.writeString(folder.resolve("sleutel"), "uit-een-bestand\n");
        assertThat(secretOf("letterlijk").reveal()).isEqualTo("letterlijk");
        assertThat(secretOf("file:sleutel").reveal()).isEqualTo("uit-een-bestand");
        assertThat(secretOf("env:PATH").reveal()).isEqualTo(System.getenv("PATH"));
        assertThat(secretOf("env:PATH").origin()).isEqualTo("environment variable PATH");
        assertThat(secretOf("file:weg").isPresent()).isFalse();
    }

    @Test
    void keysInPemAndInAnHsm_areRead() {
        assertThat(sources("pem", "u.key")).containsExactly("PEM file u.key");
        assertThat(sources("pem", "u.key", "pem-chain", "u.pem")).containsExactly("PEM files u.key and u.pem");
        assertThat(sources("pem", "u.pem", "pem-password", "env:KEY_PASSWORD")).containsExactly("PEM file u.pem");
        assertThat(sources("pkcs11", "hsm.cfg", "pkcs11-pin", "env:HSM_PIN"))
                .containsExactly("PKCS#11 token of hsm.cfg");
        assertThat(sources("pkcs11", "hsm.cfg", "pkcs11-pin", "1234", "pkcs11-alias", "utrecht"))
                .containsExactly("PKCS#11 token of hsm.cfg, alias \"utrecht\"");
        assertThat(faults).isEmpty();
    }

    @Test
    void keysThatDoNotGoTogether_areFaults() {
        sources("pem", "u.pem", "pkcs12", "u.p12", "pkcs12-password", "x", "pkcs11-pin", Canary.KEY);
        sources("pem-chain", "u.pem");
        sources("pkcs11", "hsm.cfg");
        sources("pkcs11", "hsm.cfg", "pkcs11-pin", "1", "pkcs11-alias", " ");
        sources("pem", "u.pem", "pem-password", "");
        assertThat(faults)
                .containsExactly(
                        "tenant utrecht: pkcs12 and pem are both there: choose one",
                        "tenant utrecht: pkcs11-pin: there is no pkcs11 that it belongs to",
                        "tenant utrecht: pem-chain: there is no pem that it belongs to",
                        "tenant utrecht: pkcs11: A secret cannot be empty: check where its value should have come from",
                        "tenant utrecht: pkcs11: The alias is blank: leave it out for a token with one key",
                        "tenant utrecht: pem: A secret cannot be empty: check where its value should have come from")
                .allSatisfy(Canary::absentFrom);
    }

    @Test
    void severalTenants_areOrderedById() {
        assertThat(read(Map.of("zeist.oin", OIN, "breda.oin", OIN, "utrecht.oin", OIN)))
                .extracting(Tenant::id)
                .containsExactly("breda", "utrecht", "zeist");
    }

    @Test
    void severalFaults_areAllTold() {
        assertThat(read(Map.of(
                        "breda.oin", OIN,
                        "breda.gemeentecode", "x",
                        "breda.calls-per-second", "0",
                        "breda.credential.test.api-key", "",
                        "breda.credential.test.token", Canary.KEY,
                        "breda.onbekend", Canary.KEY,
                        "zeist.gemeentecode", "0355")))
                .hasSize(1);
        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("tenant breda: gemeentecode: "))
                .anyMatch(fault -> fault.startsWith("tenant breda: calls-per-second: calls per second are at least 1"))
                .anyMatch(fault -> fault.startsWith("tenant breda: credential.test.api-key: A secret cannot be empty"))
                .contains(
                        "tenant breda: the property credential.test.token is not known, or its module is missing",
                        "tenant breda: the property onbekend is not known, or its module is missing",
                        "tenant zeist: oin is missing")
                .hasSize(6)
                .allSatisfy(Canary::absentFrom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env:kanarie niet", "env:", "env:1"})
    void nameOfAVariableThatCannotBe_isRefusedWithoutRepeatingIt(String reference) {
        read(Map.of("breda.oin", OIN, "breda.credential.test.api-key", reference));
        assertThat(faults).hasSize(1).allSatisfy(Canary::absentFrom);
    }

    @Test
    void propertyWithoutAName_isRefused() {
        assertThat(read(Map.of("breda", "x", "breda.oin", OIN))).hasSize(1);
        assertThat(faults).hasSize(1);
    }

    @Test
    void credentialOfSeveralSettings_isMadeOfThemAll() {
        Tenant tenant = read(Map.of(
                        "utrecht.oin",
                        OIN,
                        "utrecht.credential.test.groep.naam",
                        "jan",
                        "utrecht.credential.test.groep.geheim",
                        Canary.KEY,
                        "utrecht.credential.anders.groep.naam",
                        "piet"))
                .get(0);
        assertThat(faults).isEmpty();
        assertThat(tenant.facilities()).containsExactlyInAnyOrder("test", "anders");
        assertThat(((Scheme) tenant.credentials("test").get(0)).secret().reveal())
                .isEqualTo("jan local " + Canary.KEY);
        assertThat(((Scheme) tenant.credentials("anders").get(0)).secret().reveal())
                .isEqualTo("piet local -");
    }

    @Test
    void credentialOfSeveralSettings_thatAreWrong_saysWhich() {
        read(Map.of(
                "breda.oin", OIN,
                "breda.credential.test.groep.geheim", Canary.KEY,
                "breda.credential.test.groep.onbekend", Canary.KEY,
                "breda.credential.test.groep", Canary.KEY,
                "breda.credential.test.api-key.naam", Canary.KEY,
                "breda.credential.anders.groep.naam", "fout"));
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "tenant breda: credential.test.groep: naam is missing",
                        "tenant breda: the property credential.test.groep.onbekend is not known, or its module is"
                                + " missing",
                        "tenant breda: the property credential.test.groep is not known, or its module is missing",
                        "tenant breda: the property credential.test.api-key.naam is not known, or its module is"
                                + " missing",
                        "tenant breda: credential.anders.groep: SDK-1001 not allowed");
    }

    private Secret secretOf(String reference) {
        Tenant tenant = read(Map.of("utrecht.oin", OIN, "utrecht.credential.test.api-key", reference))
                .get(0);
        return ((Scheme) tenant.credentials("test").get(0)).secret();
    }

    private List<String> sources(String... namesAndValues) {
        Map<String, String> properties = new TreeMap<>(Map.of("utrecht.oin", OIN));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put("utrecht." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return read(properties).stream()
                .flatMap(tenant -> tenant.identity().map(TenantIdentity::source).stream())
                .map(KeySource::describe)
                .toList();
    }

    private List<Tenant> read(Map<String, String> properties) {
        return new ConfiguredTenants(
                        List.of(new Reader(), new GroupReader()), FacilityEnvironment.LOCAL, folder, faults)
                .read(properties);
    }

    private record Reader() implements CredentialReader {

        @Override
        public String property() {
            return "api-key";
        }

        @Override
        public AuthScheme read(Secret secret) {
            return new Scheme(secret);
        }
    }

    private record GroupReader() implements CredentialReader {

        @Override
        public String property() {
            return "groep";
        }

        @Override
        public Set<String> settings() {
            return Set.of("naam", "geheim");
        }

        @Override
        public AuthScheme read(CredentialSettings settings) {
            String name = settings.required("naam");
            if (name.equals("fout")) {
                throw new ConfigurationException(CoreErrors.CONFIGURATION, "not allowed");
            }
            return new Scheme(Secret.of(name + " " + settings.environment().name() + " "
                    + settings.secret("geheim").map(Secret::reveal).orElse("-")));
        }
    }

    private record Scheme(Secret secret) implements AuthScheme {

        @Override
        public CredentialKind kind() {
            return CredentialKind.API_KEY;
        }

        @Override
        public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
            request.headers().set("x-api-key", secret.reveal());
            return request;
        }
    }
}
