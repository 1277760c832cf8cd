package nl.plusgemeente.sdk.mock.internal.uitvoeren;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules for a dormer: four questions for people, and one that the place answers.
 *
 * @param antwoorden the answers so far
 * @param centrum whether the place is in the centre
 */
record Dakkapel(Antwoorden antwoorden, boolean centrum) {

    static final String WERKZAAMHEID =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";
    static final int IN_CENTRUM = 5;

    private static final String ACHTER = "Aan de achterkant";
    private static final String VOOR = "Aan de voorkant &amp; te zien vanaf de straat";
    private static final String BALKON = "Een balkon";
    private static final double HIGHEST = 1.75;

    private static final Vraag WAAR = Vraag.keuze(1, "Waar komt de dakkapel?", false, ACHTER, VOOR, "Ergens anders");
    private static final Vraag MONUMENT = Vraag.jaNee(2, "Is het gebouw een <b>monument</b>?");
    private static final Vraag HOOGTE = Vraag.tekst(3, "Hoe hoog wordt de dakkapel, in meters?");
    private static final Vraag ERBIJ =
            Vraag.keuze(4, "Wat hoort erbij?", true, BALKON, "Een afvoer door het dak", "Geen van deze");

    /** The questions, answered and open; the height matters at the back only. */
    List<Vraag> vragen() {
        List<Vraag> vragen = new ArrayList<>(List.of(WAAR, MONUMENT));
        if (antwoorden.is(WAAR.id(), ACHTER)) {
            vragen.add(HOOGTE);
        }
        vragen.add(ERBIJ);
        return vragen;
    }

    /** The code of the conclusion, once every question is answered. */
    Optional<String> conclusie() {
        List<Vraag> vragen = vragen();
        vragen.stream()
                .filter(vraag -> !vraag.opties().isEmpty())
                .forEach(vraag -> antwoorden.requireOneOf(vraag.id(), vraag.opties()));
        antwoorden.requireOneOf(MONUMENT.id(), List.of("true", "false"));
        Optional<Double> hoogte = antwoorden.number(HOOGTE.id());
        if (!vragen.stream().allMatch(vraag -> antwoorden.has(vraag.id()))) {
            return Optional.empty();
        }
        boolean strict = antwoorden.is(MONUMENT.id(), "true") || centrum || !antwoorden.is(WAAR.id(), ACHTER);
        if (strict || antwoorden.is(ERBIJ.id(), BALKON)) {
            return Optional.of("Vergunningplicht");
        }
        return Optional.of(hoogte.orElse(0.0) > HIGHEST ? "Meldingsplicht" : "Toestemmingsvrij");
    }
}
