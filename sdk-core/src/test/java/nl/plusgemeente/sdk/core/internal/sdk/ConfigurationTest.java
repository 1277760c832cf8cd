package nl.plusgemeente.sdk.core.internal.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builder, environment and file: what goes before what, and every fault at once. */
class ConfigurationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySetting_isReadFromAllThreeSourcesInOrder(Setting setting) throws Exception {
        String[] values = Values.of(setting).good();
        Path file = file(setting.property() + " = " + values[0]);
        Map<String, String> variables = Map.of(setting.variable(), values[1]);
        String name = setting.property().substring("plusgemeente.".length());

        assertThat(described(b -> b, name)).isEqualTo(setting.standard() + " (default)");
        assertThat(described(b -> b.properties(file), name)).isEqualTo(values[0] + " (sdk.properties)");
        assertThat(described(b -> b.properties(file).fromEnvironment(variables), name))
                .isEqualTo(values[1] + " (environment)");
        assertThat(described(b -> set(b.properties(file).fromEnvironment(variables), setting, values[2]), name))
                .isEqualTo(values[2] + " (builder)");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySetting_hasABuilderMethodOfItsNameAndKind(Setting setting) {
        Class<?> type = Values.of(setting).type();
        assertThat(Arrays.stream(GemeenteSdkBuilder.class.getMethods())
                        .filter(method -> method.getName().equals(setting.setter())))
                .singleElement()
                .satisfies(method -> {
                    assertThat(method.getParameterTypes()).containsExactly(type);
                    assertThat(method.getReturnType()).isAssignableFrom(GemeenteSdkBuilder.class);
                });
        assertThat(setting.meaning()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void badValue_ofEverySetting_isRefusedWithAnExample(Setting setting) throws Exception {
        for (String value : Values.of(setting).wrong()) {
            Path file = file(setting.property() + " = " + value);
            faultOf(b -> b.properties(file)).says("sdk.properties: " + setting.property(), "like ", setting.standard());
            faultOf(b -> b.fromEnvironment(Map.of(setting.variable(), value)))
                    .says("environment: " + setting.property());
        }
    }

    @Test
    void builderValuesThatCannotBe_build_areRefused() {
        faultOf(b -> b.deadline(Duration.ZERO).maxAttempts(0).leaseTimeout(Duration.ofSeconds(-1)))
                .says(
                        "builder: plusgemeente.deadline must be a duration",
                        "builder: plusgemeente.max-attempts must be a whole number of at least 1",
                        "builder: plusgemeente.lease-timeout");
    }

    @Test
    void manyFaults_build_areAllReportedInOneMessage() throws Exception {
        Path file = file(
                "plusgemeente.deadline = morgen",
                "plusgemeente.max-attemps = 3",
                "plusgemeente.address.test = :::",
                "plusgemeente.tenant.utrecht.gemeentecode = 0344",
                "plusgemeente.tenant.zeist.oin = 123",
                "plusgemeente.tenant.breda.oin = 00000099000000344000",
                "plusgemeente.tenant.breda.gemeentecode = abc",
                "plusgemeente.tenant.breda.calls-per-second = veel",
                "plusgemeente.tenant.breda.credential.test.andere-soort = " + Canary.KEY,
                "plusgemeente.tenant.Foute_Id.oin = 00000099000000344000");
        faultOf(b -> b.properties(file)
                        .fromEnvironment(Map.of("PLUSGEMEENTE_BREAKER_CALLS", "0"))
                        .application("Zaak Suite", "4"))
                .is(ConfigurationException.class, CoreErrors.CONFIGURATION)
                .retryable(false)
                .after(0)
                .says(
                        "The SDK cannot be built: ",
                        "plusgemeente.deadline must be a duration",
                        "plusgemeente.max-attemps is not a setting",
                        "the address of test is not an address",
                        "tenant utrecht: oin is missing",
                        "tenant zeist: ",
                        "tenant breda: gemeentecode: ",
                        "tenant breda: calls-per-second must be a whole number",
                        "tenant breda: the property credential.test.",
                        "or its module is missing",
                        "tenant Foute_Id: a tenant's id has",
                        "plusgemeente.breaker-calls",
                        "the application's name and version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plusgemeente.Deadline",
                "plusgemeente.deadlines",
                "plusgemeente.retry.wait",
                "plusgemeente.x",
                "plusgemeente.tenant.utrecht.wachtwoord",
                "plusgemeente.tenant.utrecht.credential.test"
            })
    void unknownProperty_build_isRefused(String name) throws Exception {
        Path file = file("plusgemeente.tenant.utrecht.oin = 00000099000000344000", name + " = " + Canary.KEY);
        faultOf(b -> b.properties(file));
    }

    @Test
    void propertiesOfOthers_build_areLeftAlone() throws Exception {
        Path file = file("spring.datasource.password = " + Canary.KEY, "plusgemeentelijk = x");
        assertThat(described(b -> b.properties(file), "environment")).isEqualTo("local");
    }

    @Test
    void missingFile_build_isRefused() {
        faultOf(b -> b.properties(folder.resolve("weg.properties")))
                .says("weg.properties: cannot be read as a properties file (NoSuchFileException)");
    }

    @Test
    void folderAsAFile_build_isRefused() {
        faultOf(b -> b.properties(folder)).says("cannot be read as a properties file");
    }

    @Test
    void fileThatIsNoText_build_isRefused() throws Exception {
        Path file = folder.resolve("sdk.properties");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        faultOf(b -> b.properties(file)).says("cannot be read as a properties file");
        Files.writeString(file, "plusgemeente.deadline = \\uZZZZ");
        faultOf(b -> b.properties(file)).says("cannot be read as a properties file");
    }

    @Test
    void endlessFile_build_isRefused() throws Exception {
        Path file = folder.resolve("sdk.properties");
        Files.writeString(file, "# kanarie\n".repeat(500_000));
        faultOf(b -> b.properties(file)).says("is larger than a properties file can be");
    }

    @Test
    void addresses_fromFileEnvironmentAndBuilder_areUsedInOrder() throws Exception {
        Path file = file("plusgemeente.address.test-v1 = http://localhost:1");
        Map<String, String> variables =
                Map.of("PLUSGEMEENTE_ADDRESS_TEST_V1", "http://localhost:2", "PATH", "/bin", "PLUSGEMEENTE_X", "y");
        assertThat(baseOf(b -> b.properties(file))).isEqualTo("http://localhost:1");
        assertThat(baseOf(b -> b.properties(file).fromEnvironment(variables))).isEqualTo("http://localhost:2");
        assertThat(baseOf(b -> b.properties(file)
                        .fromEnvironment(variables)
                        .address(Facilities.API, URI.create("http://localhost:3"))))
                .isEqualTo("http://localhost:3");
    }

    @Test
    void environmentOfTheProcess_build_isRead() {
        try (GemeenteSdk sdk = builder().fromEnvironment().build()) {
            assertThat(sdk.describe()).contains("deadline");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.nl",
                "https://example.nl",
                "http://10.0.0.1",
                "ftp://localhost",
                "localhost:8080",
                "//localhost",
                "http://localhost.kwaad.nl",
                "http://127.0.0.1.kwaad.nl",
                "mailto:x@y",
                ""
            })
    void localEnvironment_addressElsewhere_isRefused(String address) {
        faultOf(b -> b.address(Facilities.API, URI.create(address))).says("test-v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:1",
                "https://LOCALHOST",
                "http://127.0.0.1:80",
                "http://127.9.9.9",
                "http://[::1]:1"
            })
    void localEnvironment_addressOfThisMachine_isGood(String address) {
        assertThat(baseOf(b -> b.address(Facilities.API, URI.create(address)))).isNotEmpty();
    }

    @Test
    void testOinInProduction_build_isRefused() {
        Fault.of(() -> GemeenteSdk.builder(FacilityEnvironment.PRODUCTION)
                        .tenant(Facilities.tenant("utrecht"))
                        .build())
                .is(ConfigurationException.class, CoreErrors.CONFIGURATION)
                .says("tenant utrecht has the test number", "which production refuses");
    }

    @Test
    void credentialOfAnotherEnvironment_build_isRefusedWithoutItsValue() {
        AuthScheme scheme = scheme(Optional.of(FacilityEnvironment.PRODUCTION), Optional.empty());
        faultOf(b -> b.tenant(Tenant.builder("utrecht", Facilities.OIN)
                        .credential("test", scheme)
                        .build()))
                .says("the API key of tenant utrecht for test belongs to production, not to local");
    }

    @Test
    void credentialThatIsNotThere_build_isReported() {
        AuthScheme scheme = scheme(Optional.of(FacilityEnvironment.LOCAL), Optional.of("variable X is not set"));
        faultOf(b -> b.tenant(Tenant.builder("utrecht", Facilities.OIN)
                        .credential("test", scheme)
                        .build()))
                .says("the API key of tenant utrecht for test: variable X is not set");
    }

    @Test
    void tenantsFromTwoPlaces_build_areRefused() throws Exception {
        Path file = file("plusgemeente.tenant.utrecht.oin = 00000099000000344000");
        faultOf(b -> b.tenant(Facilities.tenant("utrecht")).properties(file)).says("tenant utrecht is there twice");
        faultOf(b -> b.tenants(TenantRegistry.of()).properties(file)).says("from a registry as well as from a list");
        faultOf(b -> b.tenants(TenantRegistry.of()).tenant(Facilities.tenant("utrecht")))
                .says("choose one");
    }

    @Test
    void tenantsFromAFile_build_areThere() throws Exception {
        Pki pki = new Pki("CA");
        var identity = pki.organisation("00000099000000344000");
        writePkcs12(identity, "geheim-kanarie");
        Files.writeString(folder.resolve("wachtwoord"), "geheim-kanarie\n");
        Path file = file(
                "plusgemeente.tenant.utrecht.oin = 00000099000000344000",
                "plusgemeente.tenant.utrecht.gemeentecode = 0344",
                "plusgemeente.tenant.utrecht.calls-per-second = 5",
                "plusgemeente.tenant.utrecht.pkcs12 = utrecht.p12",
                "plusgemeente.tenant.utrecht.pkcs12-password = file:wachtwoord");
        try (GemeenteSdk sdk = builder().properties(file).build()) {
            assertThat(sdk.onBehalfOf("utrecht")).isNotNull();
            assertThat(sdk.describe()).contains("tenant utrecht", "00000099000000344000", "utrecht.p12");
            Canary.absentFrom(sdk.describe());
        }
    }

    @Test
    void pkcs12WithoutAPassword_build_isReported() throws Exception {
        Path file = file(
                "plusgemeente.tenant.utrecht.oin = 00000099000000344000",
                "plusgemeente.tenant.utrecht.pkcs12 = utrecht.p12");
        faultOf(b -> b.properties(file)).says("tenant utrecht: pkcs12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "a b/1", "a/1/2", "a\r\nX: y/1", "\u00e9/1"})
    void applicationOfAnotherForm_build_isRefused(String application) {
        int slash = application.lastIndexOf('/');
        String name = slash < 0 ? application : application.substring(0, slash);
        faultOf(b -> b.application(name, slash < 0 ? "" : application.substring(slash + 1)))
                .says("the application's name and version");
    }

    @Test
    void describe_showsEverySettingAndNeverASecret() {
        Pki pki = new Pki("CA");
        try (GemeenteSdk sdk = builder()
                .application("ZaakSuite", "4.2.0")
                .trust(pki.anchors())
                .tenant(Facilities.tenantBuilder("utrecht")
                        .identity(KeySource.of(pki.organisation("00000099000000344000")))
                        .build())
                .tenant(Facilities.tenant("kaal"))
                .build()) {
            String text = sdk.describe();
            assertThat(text)
                    .contains("environment                  local\n")
                    .contains("ZaakSuite/4.2.0 plusgemeente-sdk/")
                    .contains("1 trust anchor: TEST CA")
                    .contains("certificate in memory")
                    .contains("no certificate, credentials for [test]");
            assertThat(Stream.of(Setting.values())
                            .map(setting -> setting.property().substring(13)))
                    .allSatisfy(name -> assertThat(text).contains("\n" + name + " "));
            Canary.absentFrom(text);
            assertThat(sdk).hasToString("GemeenteSdk[local]");
            assertThat(sdk.environment()).isEqualTo(FacilityEnvironment.LOCAL);
            assertThat(sdk.facilities()).isEmpty();
        }
    }

    private String described(UnaryOperator<GemeenteSdkBuilder> setup, String name) {
        try (GemeenteSdk sdk =
                setup.apply(GemeenteSdk.builder(FacilityEnvironment.LOCAL)).build()) {
            return sdk.describe()
                    .lines()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> line.substring(name.length()).strip())
                    .findFirst()
                    .orElse("nothing");
        }
    }

    private static String baseOf(UnaryOperator<GemeenteSdkBuilder> setup) {
        String[] base = new String[1];
        try (GemeenteSdk sdk = setup.apply(GemeenteSdk.builder(FacilityEnvironment.LOCAL))
                .tenant(Facilities.tenant("utrecht"))
                .maxAttempts(1)
                .interceptor((request, context, next) -> {
                    base[0] =
                            context.base().getScheme() + "://" + context.base().getAuthority();
                    throw new ConfigurationException(CoreErrors.OPERATION, "enough");
                })
                .build()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> sdk.onBehalfOf("utrecht").caller().call(Facilities.GET)))
                    .hasMessageStartingWith("SDK-1008 enough");
        }
        return base[0];
    }

    private static GemeenteSdkBuilder set(GemeenteSdkBuilder builder, Setting setting, String text) {
        try {
            Values values = Values.of(setting);
            Method method = GemeenteSdkBuilder.class.getMethod(setting.setter(), values.type());
            Object value = values.read().apply(text);
            return (GemeenteSdkBuilder) method.invoke(builder, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Fault faultOf(UnaryOperator<GemeenteSdkBuilder> setup) {
        return Fault.of(() -> setup.apply(builder()).build().close())
                .is(ConfigurationException.class, CoreErrors.CONFIGURATION);
    }

    private static GemeenteSdkBuilder builder() {
        return GemeenteSdk.builder(FacilityEnvironment.LOCAL);
    }

    private static AuthScheme scheme(Optional<FacilityEnvironment> environment, Optional<String> fault) {
        return new AuthScheme() {
            @Override
            public CredentialKind kind() {
                return CredentialKind.API_KEY;
            }

            @Override
            public Optional<FacilityEnvironment> environment() {
                return environment;
            }

            @Override
            public Optional<String> fault() {
                return fault;
            }

            @Override
            public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
                request.headers().set("x-api-key", Canary.KEY);
                return request;
            }
        };
    }

    private void writePkcs12(nl.plusgemeente.sdk.core.identity.ClientIdentity identity, String password)
            throws Exception {
        java.security.KeyStore store = java.security.KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "utrecht",
                identity.privateKey(),
                password.toCharArray(),
                identity.chain().toArray(java.security.cert.Certificate[]::new));
        try (var out = Files.newOutputStream(folder.resolve("utrecht.p12"))) {
            store.store(out, password.toCharArray());
        }
    }

    private Path file(String... lines) throws Exception {
        Path file = folder.resolve("sdk.properties");
        Files.write(file, List.of(lines), StandardCharsets.UTF_8);
        return file;
    }

    /** Values of each kind: what the builder takes, three that are good, and some that are not. */
    private record Values(Class<?> type, Function<String, Object> read, String[] good, List<String> wrong) {

        static Values of(Setting setting) {
            return switch (setting.kind()) {
                case DURATION ->
                    new Values(
                            Duration.class,
                            Duration::parse,
                            new String[] {"PT7S", "PT8S", "PT9S"},
                            List.of("", "5", "PT0S", "-PT1S", "PT0.0009S", "P367D", "P99999999999999D", "kanarie"));
                case COUNT ->
                    new Values(
                            int.class,
                            Integer::valueOf,
                            new String[] {"7", "8", "9"},
                            List.of("", "0", "-1", "1.5", "2147483648", "kanarie", "PT1S"));
                case HOST ->
                    new Values(
                            String.class,
                            text -> text,
                            new String[] {"een.nl:1", "twee.nl:3128", "127.0.0.1:65535"},
                            List.of("", "kanarie", "een.nl:0", "een.nl:", ":80", "http://een.nl:80", "een.nl:80/pad"));
                case HOSTS ->
                    new Values(
                            String.class,
                            text -> text,
                            new String[] {"een.nl", ".twee.nl", "een.nl,.twee.nl"},
                            List.of("", ",", "een.nl,", "een nl", "*.een.nl", "een.nl:80"));
                case HEADER ->
                    new Values(
                            String.class,
                            text -> text,
                            new String[] {"X-Een", "oin", "X-Drie-3"},
                            List.of("", "-x", "x y", "x:", "ö"));
            };
        }
    }
}
