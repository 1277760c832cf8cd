package nl.plusgemeente.sdk.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.internal.LocalFacilities;
import nl.plusgemeente.sdk.mock.internal.Setup;
import nl.plusgemeente.sdk.mock.internal.Tenants;
import nl.plusgemeente.sdk.mock.internal.jupiter.JupiterFacilities;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;

/** Says how the facilities are to run. Everything has a default. */
public final class MockFacilitiesBuilder {

    private static final String FIXTURES = "fixtures";
    private static final String JUPITER = "org.junit.jupiter.api.extension.Extension";

    private Supplier<List<MockTenant>> tenants = () -> Tenants.of(2);
    private int port;
    private int journal = 1_000;
    private int threads = 100;
    private boolean plainHttp;
    private boolean ownDataOnly;
    private String tokenAlgorithm = "PS256";
    private ServerCertificate serverCertificate = ServerCertificate.VALID;
    private Clock clock = Clock.systemUTC();
    private long seed = 1;
    private OptionalInt admin = OptionalInt.empty();
    private boolean lenient;
    private Optional<Path> fixtures = Optional.empty();

    MockFacilitiesBuilder() {}

    /**
     * How many organisations may come in.
     *
     * @param number 1 to 10,000; 2 where nothing is said, the municipalities with data
     * @return this builder
     */
    public MockFacilitiesBuilder tenants(int number) {
        this.tenants = () -> Tenants.of(number);
        return this;
    }

    /**
     * Which organisations may come in, in place of those of {@link #tenants(int)}. The file is one JSON object with a list
     * {@code tenants} of 1 to 1,000; each has an {@code id} (1 to 63 lower-case letters, digits and hyphens), a
     * {@code name} (at most 59 characters) and an {@code oin} (20 digits, with the prefix for tests 00000099), and where
     * wanted a {@code gemeentecode} (four digits) and an {@code apiKey} (16 to 64 letters, digits and hyphens; made from the
     * id where nothing is said). No two have the same of any of these but a name. There is data on the gemeentecodes 0995 and 0344.
     *
     * @param file of at most 1 MiB, in UTF-8; read by {@link #build()}
     * @return this builder
     */
    public MockFacilitiesBuilder tenants(Path file) {
        this.tenants = () -> Tenants.of(file);
        return this;
    }

    /**
     * The port of the public zone; the government zone takes the next one.
     *
     * @param number 0, where nothing is said, takes two free ones
     * @return this builder
     */
    public MockFacilitiesBuilder port(int number) {
        this.port = number;
        return this;
    }

    /**
     * How many requests are remembered.
     *
     * @param entries 1,000 where nothing is said; 0 for none, best under load
     * @return this builder
     */
    public MockFacilitiesBuilder journal(int entries) {
        this.journal = entries;
        return this;
    }

    /**
     * How many threads serve.
     *
     * @param number at least 10; 100 where nothing is said; a request that is delayed keeps one
     * @return this builder
     */
    public MockFacilitiesBuilder threads(int number) {
        this.threads = number;
        return this;
    }

    /**
     * Serves the public zone without TLS, for measurements; the government zone keeps it.
     *
     * @return this builder
     */
    public MockFacilitiesBuilder plainHttp() {
        this.plainHttp = true;
        return this;
    }

    /**
     * Shows a certificate that clients must refuse. {@link MockCertificates} changes it while the facilities run.
     *
     * @param which {@link ServerCertificate#VALID} where nothing is said
     * @return this builder
     */
    public MockFacilitiesBuilder serverCertificate(ServerCertificate which) {
        this.serverCertificate = which;
        return this;
    }

    /**
     * The time in answers, and today where a request names no day.
     *
     * @param time that of the system where nothing is said; certificates are valid by both
     * @return this builder
     */
    public MockFacilitiesBuilder clock(Clock time) {
        this.clock = time;
        return this;
    }

    /**
     * Does not fail a test for what is found in its requests ({@link MockFacilities#findings()}); the log has it all the same.
     * And lets pass parameters of a query and members of a JSON body that an operation does not know, which else are refused:
     * the log tells once for each operation, and {@link ReceivedRequest#remark()} for each request. All other refusals stay.
     *
     * @return this builder
     */
    public MockFacilitiesBuilder lenient() {
        this.lenient = true;
        return this;
    }

    /**
     * What faults with a chance start from: with the same seed the same requests fail.
     *
     * @param number 1 where nothing is said
     * @return this builder
     */
    public MockFacilitiesBuilder seed(long number) {
        this.seed = number;
        return this;
    }

    /**
     * Opens the administration: a page for people and an API for programs, on the loopback address and without TLS.
     * Closed where nothing is said.
     *
     * @param number the port; 0 for a free one, which {@link MockFacilities#adminAddress()} tells
     * @return this builder
     */
    public MockFacilitiesBuilder admin(int number) {
        this.admin = OptionalInt.of(number);
        return this;
    }

    /**
     * A directory with answers recorded from the real facilities, given in place of the mock's own data. The name of a
     * file begins with API, version and operation: {@code presenteren-v8-regeltekstannotaties.captured.json}.
     *
     * @param directory where nothing is said, that of the system property {@code fixtures}, if it is set
     * @return this builder
     */
    public MockFacilitiesBuilder fixtures(Path directory) {
        this.fixtures = Optional.of(directory);
        return this;
    }

    /**
     * Leaves the system property {@code fixtures} unread, for a test that needs the mock's own data.
     *
     * @return this builder
     */
    public MockFacilitiesBuilder ownDataOnly() {
        this.ownDataOnly = true;
        return this;
    }

    /**
     * What the authorization server signs its tokens with.
     *
     * @param name {@code PS256} where nothing is said; {@code PS384}, {@code PS512}, {@code RS256}, {@code ES256},
     *     {@code ES384} or {@code ES512}
     * @return this builder
     */
    public MockFacilitiesBuilder tokenAlgorithm(String name) {
        this.tokenAlgorithm = name;
        return this;
    }

    /**
     * Starts the facilities. With JUnit 5 or 6 on the class path they are an extension too, for
     * {@code @RegisterExtension}, which stops them and gives tests their parameters.
     *
     * @return running facilities
     * @throws IllegalStateException if a port is in use
     * @throws IllegalArgumentException if a number is impossible, a recorded answer cannot be read, or the file of tenants
     *     is not one; the message names the file and what is wrong in it
     * @throws java.io.UncheckedIOException if the file of tenants cannot be read
     */
    public MockFacilities build() {
        EngineOptions options = new EngineOptions(port, plainHttp, journal, threads, admin);
        Optional<Path> directory = ownDataOnly ? fixtures : fixtures.or(MockFacilitiesBuilder::property);
        Setup setup =
                new Setup(tenants.get(), options, serverCertificate, tokenAlgorithm, clock, seed, lenient, directory);
        return isJupiterPresent() ? JupiterFacilities.of(setup) : new LocalFacilities(setup);
    }

    private static Optional<Path> property() {
        return Optional.ofNullable(System.getProperty(FIXTURES))
                .filter(directory -> !directory.isBlank())
                .map(Path::of);
    }

    private static boolean isJupiterPresent() {
        try {
            Class.forName(JUPITER, false, MockFacilitiesBuilder.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
