package nl.plusgemeente.sdk.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.AntwoordType;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Bijlage;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Conclusie;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Optie;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.ToepasbareRegels;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Vergunningcheck;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Vraag;

/**
 * May I put a dormer on my roof, and what do I need for it? A permit check on the terminal: it asks what the rules ask.
 * Without the word {@code vraag} on the command line it gives its own answers. Between two questions the check is a text, as in the session of a web
 * application.
 */
public final class DakkapelPlaatsen {
    private static final String DAKKAPEL =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";
    private static final RdPoint LELYSTAD = RdPoint.of(163_000, 501_500);
    private static final String ANTWOORDEN = "1\nnee\n1,5\n1 2\nEen dakkapel met balkon\n";

    private final PrintStream out;
    private final BufferedReader in;
    private final boolean echo;
    private final ToepasbareRegels regels;

    private DakkapelPlaatsen(PrintStream out, BufferedReader in, boolean echo, ToepasbareRegels regels) {
        this.out = out;
        this.in = in;
        this.echo = echo;
        this.regels = regels;
    }

    /**
     * Asks, and prints what is needed.
     *
     * @param args {@code vraag} to answer yourself
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean ask = List.of(args).contains("vraag");
        BufferedReader in = new BufferedReader(
                ask ? new InputStreamReader(System.in, StandardCharsets.UTF_8) : new StringReader(ANTWOORDEN));
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build();
                GemeenteSdk sdk =
                        facilities.sdk().application("DakkapelPlaatsen", "1").build()) {
            Omgevingswet dso = sdk.onBehalfOf("lelystad").facility(Omgevingswet.FACILITY);
            new DakkapelPlaatsen(out, in, !ask, dso.toepasbareRegels()).check();
        }
    }

    private void check() {
        out.println("1. Wat is er nodig?");
        Vergunningcheck check = ask(regels.vergunningcheck(List.of(DAKKAPEL), LELYSTAD.geometry()));
        check.zonderRegels().forEach(ref -> out.println("   niet bekend: " + ref));
        for (Conclusie conclusie : check.conclusies()) {
            out.println("   = " + conclusie.tekst().orElse("geen conclusie"));
        }
        boolean permit = check.conclusies().stream()
                .anyMatch(conclusie ->
                        conclusie.toonbareActiviteitFunctioneleStructuurRef().isPresent());
        if (permit) {
            out.println("2. Wat hoort bij de aanvraag?");
            Vergunningcheck vereisten = ask(regels.indieningsvereisten(check));
            for (Bijlage bijlage : vereisten.bijlagen()) {
                out.println("   " + (bijlage.verplicht() ? "moet " : "mag  ")
                        + bijlage.documenttypeGeneriek().orElse(""));
            }
            out.println(
                    "   " + (vereisten.isCompleet() ? "De aanvraag is compleet." : "De aanvraag is niet compleet."));
        }
    }

    /** One question at a time: an answer may open others, or close them. */
    private Vergunningcheck ask(Vergunningcheck begun) {
        Vergunningcheck check = begun;
        while (!check.openVragen().isEmpty()) {
            Vraag vraag = check.openVragen().get(0);
            out.println("   " + vraag.tekst());
            for (int i = 0; i < vraag.opties().size(); i++) {
                out.println("     " + (i + 1) + " " + vraag.opties().get(i).tekst());
            }
            String session = answered(check, vraag, line()).toJson();
            check = regels.resume(session);
        }
        return check;
    }

    private static Vergunningcheck answered(Vergunningcheck check, Vraag vraag, String line) {
        if (vraag.antwoordType().filter(AntwoordType.BOOLEAN::equals).isPresent()) {
            return check.answer(vraag, line.equalsIgnoreCase("ja"));
        }
        if (vraag.opties().isEmpty()) {
            return check.answer(vraag, line);
        }
        List<Optie> gekozen = new ArrayList<>();
        Arrays.stream(line.split(" ", -1))
                .filter(number -> number.matches("[1-9]"))
                .map(Integer::parseInt)
                .filter(number -> number <= vraag.opties().size())
                .forEach(number -> gekozen.add(vraag.opties().get(number - 1)));
        return gekozen.isEmpty() ? check : check.answer(vraag, gekozen);
    }

    private String line() {
        try {
            String line = in.readLine();
            if (line == null) {
                throw new IllegalStateException("a question was left without an answer");
            }
            if (echo) {
                out.println("   > " + line);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
