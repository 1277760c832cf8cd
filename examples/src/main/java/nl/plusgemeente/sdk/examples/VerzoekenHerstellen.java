package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockVerzoek;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.Polygon;
import nl.plusgemeente.sdk.omgevingswet.geo.Position;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.HersteldVerzoek;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.RecoveryCursor;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.RecoveryResult;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.RecoveryWindow;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Verzoeken;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.Zaakverwijzing;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Verzoekbericht;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Volgnummer;

/**
 * After an outage: which requests did not arrive? A municipality finds them, processes them, keeps the cursor, and looks
 * once more. On the bundled mock, which has requests that were pushed and such that were missed.
 */
public final class VerzoekenHerstellen {
    private static final int DAYS = 7;

    private final PrintStream out;
    private final Set<String> administratie = new HashSet<>();

    private VerzoekenHerstellen(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints what was missed and is recovered.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build();
                GemeenteSdk sdk =
                        facilities.sdk().application("VerzoekenHerstellen", "1").build()) {
            Oin lelystad = Oin.of(facilities.tenants().get(0).oin());
            Verzoeken verzoeken =
                    sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY).verzoeken();
            new VerzoekenHerstellen(out).run(facilities, verzoeken, lelystad);
        }
    }

    private void run(MockFacilities facilities, Verzoeken verzoeken, Oin organisatie) {
        out.println("1. Wat er binnenkwam");
        facilities.verzoeken().all().stream()
                .filter(verzoek -> verzoek.tenant().equals("lelystad") && !verzoek.gemist())
                .map(MockVerzoek::bericht)
                .map(StamBericht::read)
                .forEach(this::verwerk);

        out.println("2. Wat er gemist is");
        LocalDate vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        RecoveryWindow window = RecoveryWindow.of(gebied(), vandaag.minusDays(DAYS), vandaag, organisatie);
        RecoveryCursor cursor = herstel(verzoeken, window);

        out.println("3. Nog een keer, vanaf de cursor");
        facilities.verzoeken().isMissed("lelystad");
        herstel(verzoeken, window.from(cursor));
    }

    private RecoveryCursor herstel(Verzoeken verzoeken, RecoveryWindow window) {
        RecoveryResult result = verzoeken.recover(window, this::isBekend);
        result.hersteld().stream().map(HersteldVerzoek::bericht).forEach(this::verwerk);
        out.println("   hersteld: " + result.hersteld().size() + ", niet hersteld: "
                + result.nietHersteld().size() + (result.compleet() ? ", compleet" : ", nog niet klaar"));
        return result.cursor();
    }

    private boolean isBekend(Zaakverwijzing verwijzing) {
        return administratie.contains(
                sleutel(verwijzing.verzoeknummer(), verwijzing.volgnummer().orElse(new Volgnummer(0))));
    }

    private void verwerk(StamBericht bericht) {
        Volgnummer volgnummer = bericht.volgnummer().orElse(new Volgnummer(0));
        administratie.add(sleutel(bericht.verzoeknummer(), volgnummer));
        String naam = bericht instanceof Verzoekbericht verzoek ? verzoek.naam().orElse("") : "";
        out.println("   " + bericht.verzoeknummer() + " " + soort(volgnummer) + " " + naam);
    }

    private static String soort(Volgnummer volgnummer) {
        if (volgnummer.isIntrekking()) {
            return "intrekking";
        }
        return volgnummer.isInitieel() ? "verzoek" : "aanvulling";
    }

    private static String sleutel(String verzoeknummer, Volgnummer volgnummer) {
        return verzoeknummer + "/" + volgnummer;
    }

    /** Roughly the territory. */
    private static Polygon gebied() {
        return Polygon.of(List.of(
                Position.of(150_000, 490_000),
                Position.of(170_000, 490_000),
                Position.of(170_000, 515_000),
                Position.of(150_000, 515_000)));
    }
}
