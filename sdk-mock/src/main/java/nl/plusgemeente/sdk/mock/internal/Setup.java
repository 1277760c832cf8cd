package nl.plusgemeente.sdk.mock.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ServerCertificate;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;

/**
 * How the facilities are to be.
 *
 * @param tenants who may come in
 * @param engine how the server is to run
 * @param serverCertificate what the server shows at first
 * @param tokenAlgorithm what tokens are signed with
 * @param clock the time
 * @param seed decides what chance picks
 * @param lenient whether findings in requests are no reason to fail a test, and names that nobody knows none to refuse it
 * @param fixtures recorded answers
 */
public record Setup(
        List<MockTenant> tenants,
        EngineOptions engine,
        ServerCertificate serverCertificate,
        String tokenAlgorithm,
        Clock clock,
        long seed,
        boolean lenient,
        Optional<Path> fixtures) {}
