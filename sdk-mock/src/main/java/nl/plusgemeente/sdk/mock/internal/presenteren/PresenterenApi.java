package nl.plusgemeente.sdk.mock.internal.presenteren;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Omgevingsdocumenten presenteren v8. */
public final class PresenterenApi implements Api {

    private static final String REGELING = "/regelingen/{uriIdentificatie}";
    private static final String EXPAND = "_expand";
    private static final String LOCATIE_SELECTIE = "locatieSelectie";
    private static final String TRANSFORM_XML = "_transformXml";

    private final List<Route> routes;

    public PresenterenApi(Dataset dataset, Clock clock) {
        Regelingen regelingen = new Regelingen(dataset, clock);
        Documentstructuur structuur = new Documentstructuur(dataset, clock);
        Annotaties regeltekst = Annotaties.ofRegelteksten(dataset, clock);
        Annotaties divisie = Annotaties.ofDivisies(dataset, clock);
        Stream<Route> own = Stream.of(
                listed(Route.get("regelingen", "/regelingen", regelingen::list)).asking(LOCATIE_SELECTIE),
                listed(Route.search("regelingen-zoek", "/regelingen/_zoek", regelingen::search))
                        .holding("typeBevoegdGezag", "bevoegdGezag")
                        .asking(LOCATIE_SELECTIE),
                Route.get("regeling", REGELING, regelingen::one).asking(EXPAND),
                Route.get("documentstructuur", REGELING + "/documentstructuur", structuur::whole)
                        .asking(TRANSFORM_XML),
                Route.get("documentcomponent", REGELING + "/documentstructuur/{wId}", structuur::part)
                        .asking(TRANSFORM_XML),
                annotated(Route.get("regeltekstannotaties", REGELING + "/regeltekstannotaties", regeltekst::all))
                        .asking(EXPAND, "_expandScope"),
                Route.search("regeltekstannotaties", REGELING + "/regeltekstannotaties/_zoek", regeltekst::search)
                        .asking(LOCATIE_SELECTIE),
                annotated(Route.get("divisieannotaties", REGELING + "/divisieannotaties", divisie::all))
                        .asking(EXPAND, "_expandScope"),
                Route.search("divisieannotaties", REGELING + "/divisieannotaties/_zoek", divisie::search)
                        .asking(LOCATIE_SELECTIE),
                Route.get("voorkomens", REGELING + "/voorkomens", regelingen::voorkomens)
                        .asking("page", "size", EXPAND));
        this.routes = Stream.of(
                        own.map(route -> route.asking(Dates.PARAMETERS)),
                        changes(dataset, clock),
                        others(dataset, clock),
                        CommonRoutes.of(Crs.RD).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Route> changes(Dataset dataset, Clock clock) {
        Wijzigingen ontwerpen = Wijzigingen.ofOntwerpen(dataset, clock);
        Wijzigingen besluiten = Wijzigingen.ofBesluiten(dataset, clock);
        Ontwerpregelingen ontwerpregelingen = new Ontwerpregelingen(dataset, ontwerpen);
        Besluitversies besluitversies = new Besluitversies(dataset, besluiten);
        Stream<Route> own = Stream.of(
                listed(Route.get("ontwerpregelingen", "/ontwerpregelingen", ontwerpregelingen::list))
                        .asking(LOCATIE_SELECTIE),
                listed(Route.search("ontwerpregelingen-zoek", "/ontwerpregelingen/_zoek", ontwerpregelingen::search))
                        .holding("typeBevoegdGezag", "bevoegdGezag", "typeRegeling")
                        .asking(LOCATIE_SELECTIE),
                Route.get("ontwerpregeling", "/ontwerpregelingen/{technischId}", ontwerpregelingen::one)
                        .asking(EXPAND),
                listed(Route.get("besluitversies", "/besluitversies", besluitversies::list)),
                Route.get("besluitversie", "/besluitversies/{technischId}", besluitversies::one)
                        .asking(EXPAND));
        return Stream.of(
                        own,
                        text("ontwerp", "/ontwerpregelingen/{technischId}", ontwerpen, TRANSFORM_XML),
                        text("besluitversie", "/besluitversies/{technischId}", besluiten, "_conditieArtikel"))
                .flatMap(Function.identity())
                .map(route -> route.asking(Dates.OF_DRAFTS));
    }

    /** @param form the parameter that says how the text is to be shown */
    private static Stream<Route> text(String name, String path, Wijzigingen changes, String form) {
        String rules = path + "/regeltekstannotaties/renvooi";
        String policy = path + "/divisieannotaties/renvooi";
        return Stream.of(
                Route.get(name + "-documentstructuur", path + "/documentstructuur", changes::whole)
                        .asking(form),
                Route.get(name + "-documentcomponent", path + "/documentstructuur/{wId}", changes::part)
                        .asking(form),
                annotated(Route.get(name + "-regeltekstannotaties", rules, changes::regelteksten)),
                Route.search(name + "-regeltekstannotaties", rules + "/_zoek", changes::searchRegelteksten)
                        .asking(LOCATIE_SELECTIE),
                annotated(Route.get(name + "-divisieannotaties", policy, changes::divisies)),
                Route.search(name + "-divisieannotaties", policy + "/_zoek", changes::searchDivisies)
                        .asking(LOCATIE_SELECTIE));
    }

    private static Route listed(Route route) {
        return route.asking("page", "size", "_sort", EXPAND);
    }

    private static Route annotated(Route route) {
        return route.asking("documentComponent", LOCATIE_SELECTIE);
    }

    private static Stream<Route> others(Dataset dataset, Clock clock) {
        Omgevingsvergunningen vergunningen = new Omgevingsvergunningen(dataset, clock);
        Onderwerpen onderwerpen = new Onderwerpen(dataset, clock, Wijzigingen.ofOntwerpen(dataset, clock));
        Afbeeldingen afbeeldingen = new Afbeeldingen(dataset);
        String image = "/{bevoegdGezag}/{versieIdentificatie}/{bestandsnaam}";
        String draftImage = "/{bevoegdGezag}/{ontwerpbesluitIdentificatie}/{bestandsnaam}";
        return Stream.of(
                listed(Route.get("omgevingsvergunningen", "/omgevingsvergunningen", vergunningen::list))
                        .asking(Dates.PARAMETERS),
                listed(Route.search("omgevingsvergunningen-zoek", "/omgevingsvergunningen/_zoek", vergunningen::search))
                        .asking(Dates.PARAMETERS),
                Route.get("omgevingsvergunning", "/omgevingsvergunningen/{uriIdentificatie}", vergunningen::one)
                        .asking(Dates.PARAMETERS)
                        .asking(EXPAND),
                Route.search("onderwerpen", "/onderwerpen/_zoek", onderwerpen::search)
                        .asking(Dates.PARAMETERS),
                Route.search("ontwerponderwerpen", "/ontwerponderwerpen/_zoek", onderwerpen::searchOntwerp)
                        .asking(Dates.OF_DRAFTS)
                        .asking("inzagetermijn", "besluitType"),
                Route.get("afbeelding", "/afbeeldingen" + image, afbeeldingen::vastgesteld)
                        .producing(Afbeeldingen.PNG),
                Route.get("ontwerpafbeelding", "/ontwerpafbeeldingen" + draftImage, afbeeldingen::ontwerp)
                        .producing(Afbeeldingen.PNG));
    }

    @Override
    public String name() {
        return "presenteren-v8";
    }

    @Override
    public String version() {
        return "8.5.2";
    }

    @Override
    public String basePath() {
        return "/publiek/omgevingsdocumenten/api/presenteren/v8";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }
}
