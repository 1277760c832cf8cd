package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFacilitiesBuilder;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;

/**
 * Which rules hold at a place? The first example: two municipalities, one SDK, and the bundled mock in place of the
 * facilities. In an application only {@link #main} differs: there the SDK is built for pre-production or production.
 *
 * <p>{@code -Dfixtures=DIR} lets the mock answer from recorded files where there are.
 */
public final class WelkeRegelsGelden {
    private static final RdPoint LELYSTAD = RdPoint.of(160_500, 501_500);
    private static final RdPoint UTRECHT = RdPoint.of(136_925, 455_830);

    private WelkeRegelsGelden() {}

    /**
     * Prints the rules at a point in Lelystad and at one in Utrecht.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.getProperty("fixtures")).filter(folder -> !folder.isBlank()));
    }

    static void print(PrintStream out, Optional<String> fixtures) {
        MockFacilitiesBuilder mock = MockFacilities.builder().tenants(2);
        fixtures.map(Path::of).ifPresent(mock::fixtures);
        Meter meter = new Meter();
        try (MockFacilities facilities = mock.build();
                GemeenteSdk sdk = facilities
                        .sdk()
                        .application("WelkeRegelsGelden", "1")
                        .interceptor(meter)
                        .build()) {
            out.println("Welke regels gelden hier?");
            out.println("Meegeleverde mock op " + facilities.publicAddress() + ", gestart in "
                    + meter.lap().millis() + " ms");
            facilities
                    .recorded()
                    .forEach(answer -> out.println("Opgenomen antwoord: " + answer.file() + " voor " + answer.api()
                            + " " + answer.operation()));
            Rapport rapport = new Rapport(out, meter);
            rapport.print("Lelystad", LELYSTAD, client(sdk, "lelystad"));
            rapport.print("Utrecht", UTRECHT, client(sdk, "utrecht"));
        }
    }

    private static Omgevingswet client(GemeenteSdk sdk, String tenant) {
        return sdk.onBehalfOf(tenant).facility(Omgevingswet.FACILITY);
    }
}
