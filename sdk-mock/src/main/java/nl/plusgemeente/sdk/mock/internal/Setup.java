package nl.plusgemeente.sdk.mock.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.server.EngineOptions;

/**
 * How the facilities are to be.
 *
 * @param tenants how many there are
 * @param engine how the server is to run
 * @param tokenAlgorithm what tokens are signed with
 * @param clock the time
 * @param seed decides what chance picks
 * @param lenient whether findings in requests are no reason to fail a test, and names that nobody knows none to refuse it
 * @param fixtures recorded answers
 */
public record Setup(
        int tenants,
        EngineOptions engine,
        String tokenAlgorithm,
        Clock clock,
        long seed,
        boolean lenient,
        Optional<Path> fixtures) {}
