package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import nl.plusgemeente.sdk.omgevingswet.presenteren.ComponentType;
import nl.plusgemeente.sdk.omgevingswet.presenteren.DocumentComponent;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Documentstructuur;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Kop;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingType;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Activiteit;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.ActiviteitRegel;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Locatie;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;

/**
 * Walks from a point to its rules, and prints what each step found and cost.
 *
 * @param out where to
 * @param meter counts the calls of a step
 */
record Rapport(PrintStream out, Meter meter) {

    void print(String plaats, RdPoint punt, Omgevingswet dso) {
        out.printf(Locale.ROOT, "%n%s, RD-punt %.0f, %.0f%n", plaats, punt.x(), punt.y());
        meter.lap();
        documenten(punt, dso);
        regeling(punt, dso).ifPresent(regeling -> {
            Regeltekstannotaties annotaties = regels(punt, dso, regeling);
            geometrie(dso, annotaties.locaties());
        });
    }

    /** Step 1: which documents are there, of all layers of government, also those of before the Omgevingswet. */
    private void documenten(RdPoint punt, Omgevingswet dso) {
        Tabel tabel = new Tabel(28, 32, 60).row("SOORT", "VAN", "TITEL");
        int aantal = 0;
        for (Omgevingsdocument document : dso.documenten().search(q -> q.at(punt))) {
            aantal++;
            tabel.row(
                    document.type().map(DocumentType::waarde).orElse("onbekend"),
                    document.aangeleverdDoorEen().flatMap(BevoegdGezag::naam).orElse(""),
                    document.titel());
        }
        step("1. Documenten op dit punt: " + aantal);
        out.print(tabel.text());
    }

    /** Step 2: the municipality's own omgevingsplan. */
    private Optional<Regeling> regeling(RdPoint punt, Omgevingswet dso) {
        List<Regeling> found = new ArrayList<>();
        dso.regelingen()
                .search(q -> q.at(punt).type(RegelingType.OMGEVINGSPLAN))
                .forEach(found::add);
        step("2. Omgevingsplan: "
                + found.stream().map(Regeling::titel).findFirst().orElse("geen"));
        return found.stream().findFirst();
    }

    /** Step 3: activity, rule, article: the join that the API leaves to its users. */
    private Regeltekstannotaties regels(RdPoint punt, Omgevingswet dso, Regeling regeling) {
        Regeltekstannotaties annotaties =
                dso.regelingen().regeltekstannotaties(regeling.identificatie(), q -> q.at(punt));
        Documentstructuur tekst = dso.regelingen().documentstructuur(regeling.identificatie());
        Tabel tabel = new Tabel(34, 16, 40, 60).row("ACTIVITEIT", "KWALIFICATIE", "ARTIKEL", "TEKST");
        int aantal = 0;
        for (List<ActiviteitRegel> regels : annotaties.regelsPerActiviteit().values()) {
            for (ActiviteitRegel regel : regels) {
                aantal++;
                tabel.row(
                        regel.activiteit().map(Activiteit::naam).orElse(regel.activiteitRef()),
                        regel.aanduiding()
                                .activiteitregelkwalificatie()
                                .map(CodeWaarde::waarde)
                                .orElse(""),
                        artikel(regel, tekst),
                        component(regel, tekst).map(DocumentComponent::tekst).orElse("(tekst niet gevonden)"));
            }
        }
        step("3. Regels voor activiteiten op dit punt: " + aantal);
        out.print(tabel.text());
        return annotaties;
    }

    /** Step 4: the outline of the first place that has one of its own. */
    private void geometrie(Omgevingswet dso, List<Locatie> locaties) {
        locaties.stream()
                .filter(locatie -> locatie.geometrieIdentificatie().isPresent())
                .findFirst()
                .ifPresent(locatie -> {
                    String id = locatie.geometrieIdentificatie().orElseThrow();
                    Geometry geometry = dso.geometrieen().get(id);
                    step("4. Geometrie van " + locatie.noemer().orElse(locatie.identificatie()));
                    out.print(new Tabel(40, 16, 30)
                            .row("IDENTIFICATIE", "SOORT", "PUNTEN")
                            .row(id, geometry.type(), geometry.positions().count())
                            .text());
                });
    }

    private void step(String title) {
        out.println();
        out.println(title + "  [" + meter.lap() + "]");
    }

    private static Optional<DocumentComponent> component(ActiviteitRegel regel, Documentstructuur tekst) {
        return regel.wId().flatMap(tekst::component);
    }

    /** A rule often stands in a paragraph of an article: then the article above it has the number. */
    private static String artikel(ActiviteitRegel regel, Documentstructuur tekst) {
        return regel.wId()
                .flatMap(wId -> tekst.stream()
                        .filter(component -> component.type().equals(Optional.of(ComponentType.ARTIKEL)))
                        .filter(artikel -> artikel.stream()
                                .anyMatch(part -> part.identificatie().equals(wId)))
                        .findFirst())
                .flatMap(DocumentComponent::kop)
                .map(Kop::tekst)
                .orElse("");
    }
}
