package nl.plusgemeente.sdk.mock.internal.verzoeken;

import java.time.LocalDate;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.geo.RdPosition;

/**
 * One message on a request.
 *
 * @param gezag who decides
 * @param dienst the number of who does the work, where another does
 * @param dag when it was sent
 * @param nummer the number of the request
 * @param volgnummer the how-manieth message it is
 * @param naam what it is about
 * @param plaats where
 * @param gemist whether it was never pushed
 */
record Bericht(
        MockTenant gezag,
        Optional<String> dienst,
        LocalDate dag,
        String nummer,
        int volgnummer,
        String naam,
        RdPosition plaats,
        boolean gemist) {
    private static final int INTREKKING = 999;

    String doel() {
        return switch (volgnummer) {
            case 0 -> "initieren";
            case INTREKKING -> "intrekken";
            default -> "aanvullen";
        };
    }
}
