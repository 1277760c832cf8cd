package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.OnBehalfOf;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.locatie.Half;
import nl.plusgemeente.sdk.omgevingswet.locatie.RegelsOpLocatie;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.Adres;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.AdresResultaat;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.GevondenAdres;
import nl.plusgemeente.sdk.omgevingswet.locatieserver.Locatieserver;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plan;

/**
 * Which rules hold at an address? From an address to a point, by PDOK's Locatieserver, and from there to documents of both
 * laws; on the mock. At the end plans cannot be asked for, and the answer says so.
 */
public final class RegelsOpEenAdres {
    private final PrintStream out;
    private final OnBehalfOf tenant;

    private RegelsOpEenAdres(PrintStream out, OnBehalfOf tenant) {
        this.out = out;
        this.tenant = tenant;
    }

    /**
     * Asks for three addresses, and prints what holds there.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build();
                GemeenteSdk sdk =
                        facilities.sdk().application("RegelsOpEenAdres", "1").build()) {
            RegelsOpEenAdres vraag = new RegelsOpEenAdres(out, sdk.onBehalfOf("lelystad"));
            vraag.print(Adres.of("8299 ZZ", "12"));
            vraag.print(Adres.of("8299 ZZ", "14"));
            facilities.fault(Fault.html()).on("ruimtelijke-plannen-v4");
            vraag.print(Adres.of("8299 ZZ", "14").huisletter("A"));
        }
    }

    private void print(Adres adres) {
        AdresResultaat found = tenant.facility(Locatieserver.FACILITY).search(adres);
        found.adressen().forEach(gevonden -> out.println(gevonden.weergavenaam()));
        found.only()
                .flatMap(GevondenAdres::centroideRd)
                .ifPresentOrElse(this::print, () -> out.println("  geen punt, of meer dan een: welk adres is het?"));
    }

    private void print(RdPoint punt) {
        RegelsOpLocatie regels = tenant.facility(Omgevingswet.FACILITY).regelsOp(punt);
        print("Omgevingswet", regels.omgevingsdocumenten(), Omgevingsdocument::titel);
        print("van ervoor", regels.ruimtelijkePlannen(), Plan::naam);
    }

    private <T> void print(String wet, Half<T> half, Function<T, String> titel) {
        if (half instanceof Half.Failed<T> failed) {
            out.println(
                    "  " + wet + ": nu niet bekend (" + failed.reason().code().id() + ")");
        } else {
            half.items().forEach(document -> out.println("  " + wet + ": " + titel.apply(document)));
        }
    }
}
