package nl.plusgemeente.sdk.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.LocalFacilities;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;

/** Says how the facilities are to run. Everything has a default. */
public final class MockFacilitiesBuilder {

    private int tenants = 2;
    private int port;
    private int journal = 1_000;
    private int threads = 100;
    private boolean plainHttp;
    private ServerCertificate serverCertificate = ServerCertificate.VALID;
    private Clock clock = Clock.systemUTC();
    private Optional<Path> fixtures = Optional.empty();

    MockFacilitiesBuilder() {}

    /** How many organisations may come in; 2 by default, the municipalities with data. */
    public MockFacilitiesBuilder tenants(int number) {
        this.tenants = number;
        return this;
    }

    /** The port of the public zone; the government zone takes the next one. 0, the default, takes two free ones. */
    public MockFacilitiesBuilder port(int number) {
        this.port = number;
        return this;
    }

    /** How many requests are remembered; 1,000 by default, 0 for none (best under load). */
    public MockFacilitiesBuilder journal(int entries) {
        this.journal = entries;
        return this;
    }

    /** The largest number of requests handled at the same time; 100 by default. */
    public MockFacilitiesBuilder threads(int number) {
        this.threads = number;
        return this;
    }

    /** Serves the public zone without TLS, for measurements; the government zone keeps it. */
    public MockFacilitiesBuilder plainHttp() {
        this.plainHttp = true;
        return this;
    }

    /** Shows a certificate that clients must refuse; {@link ServerCertificate#VALID} by default. */
    public MockFacilitiesBuilder serverCertificate(ServerCertificate which) {
        this.serverCertificate = which;
        return this;
    }

    /** The time of the answers; that of the system by default. Certificates are always of the system's time. */
    public MockFacilitiesBuilder clock(Clock time) {
        this.clock = time;
        return this;
    }

    /**
     * A directory with answers recorded from the real facilities, given in place of the mock's own data. The name of a
     * file begins with API, version and operation: {@code presenteren-v8-regeltekstannotaties.captured.json}.
     */
    public MockFacilitiesBuilder fixtures(Path directory) {
        this.fixtures = Optional.of(directory);
        return this;
    }

    /**
     * Starts the facilities.
     *
     * @throws IllegalStateException if the port is in use
     */
    public MockFacilities build() {
        return new LocalFacilities(
                tenants, new EngineOptions(port, plainHttp, journal, threads, serverCertificate), clock, fixtures);
    }
}
