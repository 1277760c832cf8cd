package nl.plusgemeente.sdk.mock.internal.presenteren;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.CommonRoutes;
import nl.plusgemeente.sdk.mock.internal.http.Crs;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/** Omgevingsdocumenten presenteren v8. */
public final class PresenterenApi implements Api {

    private static final String REGELING = "/regelingen/{uriIdentificatie}";

    private final List<Route> routes;

    public PresenterenApi(Dataset dataset, Clock clock) {
        Regelingen regelingen = new Regelingen(dataset, clock);
        Documentstructuur structuur = new Documentstructuur(dataset, clock);
        Annotaties regeltekst = Annotaties.ofRegelteksten(dataset, clock);
        Annotaties divisie = Annotaties.ofDivisies(dataset, clock);
        Stream<Route> own = Stream.of(
                Route.get("regelingen", "/regelingen", regelingen::list),
                Route.search("regelingen-zoek", "/regelingen/_zoek", regelingen::search),
                Route.get("regeling", REGELING, regelingen::one),
                Route.get("documentstructuur", REGELING + "/documentstructuur", structuur::whole),
                Route.get("documentcomponent", REGELING + "/documentstructuur/{wId}", structuur::part),
                Route.get("regeltekstannotaties", REGELING + "/regeltekstannotaties", regeltekst::all),
                Route.search("regeltekstannotaties", REGELING + "/regeltekstannotaties/_zoek", regeltekst::search),
                Route.get("divisieannotaties", REGELING + "/divisieannotaties", divisie::all),
                Route.search("divisieannotaties", REGELING + "/divisieannotaties/_zoek", divisie::search));
        this.routes = Stream.of(
                        own,
                        Stream.of(Route.get("voorkomens", REGELING + "/voorkomens", regelingen::voorkomens)),
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
        return Stream.of(
                        Stream.of(
                                Route.get("ontwerpregelingen", "/ontwerpregelingen", ontwerpregelingen::list),
                                Route.search(
                                        "ontwerpregelingen-zoek",
                                        "/ontwerpregelingen/_zoek",
                                        ontwerpregelingen::search),
                                Route.get(
                                        "ontwerpregeling", "/ontwerpregelingen/{technischId}", ontwerpregelingen::one),
                                Route.get("besluitversies", "/besluitversies", besluitversies::list),
                                Route.get("besluitversie", "/besluitversies/{technischId}", besluitversies::one)),
                        text("ontwerp", "/ontwerpregelingen/{technischId}", ontwerpen),
                        text("besluitversie", "/besluitversies/{technischId}", besluiten))
                .flatMap(Function.identity());
    }

    private static Stream<Route> text(String name, String path, Wijzigingen changes) {
        String rules = path + "/regeltekstannotaties/renvooi";
        String policy = path + "/divisieannotaties/renvooi";
        return Stream.of(
                Route.get(name + "-documentstructuur", path + "/documentstructuur", changes::whole),
                Route.get(name + "-documentcomponent", path + "/documentstructuur/{wId}", changes::part),
                Route.get(name + "-regeltekstannotaties", rules, changes::regelteksten),
                Route.search(name + "-regeltekstannotaties", rules + "/_zoek", changes::searchRegelteksten),
                Route.get(name + "-divisieannotaties", policy, changes::divisies),
                Route.search(name + "-divisieannotaties", policy + "/_zoek", changes::searchDivisies));
    }

    private static Stream<Route> others(Dataset dataset, Clock clock) {
        Omgevingsvergunningen vergunningen = new Omgevingsvergunningen(dataset, clock);
        Onderwerpen onderwerpen = new Onderwerpen(dataset, clock, Wijzigingen.ofOntwerpen(dataset, clock));
        Afbeeldingen afbeeldingen = new Afbeeldingen(dataset);
        String image = "/{bevoegdGezag}/{versieIdentificatie}/{bestandsnaam}";
        String draftImage = "/{bevoegdGezag}/{ontwerpbesluitIdentificatie}/{bestandsnaam}";
        return Stream.of(
                Route.get("omgevingsvergunningen", "/omgevingsvergunningen", vergunningen::list),
                Route.search("omgevingsvergunningen-zoek", "/omgevingsvergunningen/_zoek", vergunningen::search),
                Route.get("omgevingsvergunning", "/omgevingsvergunningen/{uriIdentificatie}", vergunningen::one),
                Route.search("onderwerpen", "/onderwerpen/_zoek", onderwerpen::search),
                Route.search("ontwerponderwerpen", "/ontwerponderwerpen/_zoek", onderwerpen::searchOntwerp),
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
