package nl.plusgemeente.sdk.mock.internal.regels;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Handler;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Zoekinterface v2. */
public final class ZoekinterfaceApi implements Api {

    private static final Set<String> PERMISSIONS = Set.of(
            "Vergunning",
            "Melding",
            "Informatie",
            "InformatieOngewoonVoorval",
            "AanvraagMaatwerkvoorschrift",
            "MeldingGelijkwaardigeMaatregel",
            "AanvraagToestemmingGelijkwaardigeMaatregel");

    private final Register register;

    public ZoekinterfaceApi(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "zoekinterface-v2";
    }

    @Override
    public String version() {
        return "2.2.3";
    }

    @Override
    public String basePath() {
        return "/publiek/toepasbare-regels/api/zoekinterface/v2";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                search("werkzaamheden", this::werkzaamheden),
                search("activiteiten", this::activiteiten),
                suggest("werkzaamheden", this::suggestWerkzaamheden),
                suggest("activiteiten", this::suggestActiviteiten));
    }

    private static Route search(String soort, Handler handler) {
        return Route.post(soort + "-zoek", "/" + soort + "/_zoek", handler)
                .holding("zoekterm", "sortering", "locaties", "toestemmingen")
                .asking("page", "pageSize");
    }

    private static Route suggest(String soort, Handler handler) {
        return Route.post(soort + "-suggereer", "/" + soort + "/_suggereer", handler)
                .holding("zoekterm")
                .producing(Answer.JSON);
    }

    private Answer werkzaamheden(Call call) {
        JsonBody body = call.body();
        String words = sorted(body);
        List<String> places = body.strings("locaties");
        List<Werkzaamheid> found = Werkzaamheid.ALL.stream()
                .filter(werkzaamheid -> werkzaamheid.mentions(words))
                .filter(werkzaamheid -> places.isEmpty()
                        || register.activiteitenVan(werkzaamheid).stream()
                                .anyMatch(activiteit -> isAt(activiteit, places)))
                .toList();
        return call.answer(paging(call).page("werkzaamheden", found, werkzaamheid -> {
            JsonArrayBuilder trefwoorden = Json.createArrayBuilder();
            werkzaamheid.trefwoorden().forEach(trefwoorden::add);
            return item(werkzaamheid.urn(), werkzaamheid.functioneleStructuurRef(), werkzaamheid.omschrijving())
                    .add("trefwoorden", trefwoorden)
                    .build();
        }));
    }

    private Answer activiteiten(Call call) {
        JsonBody body = call.body();
        String words = sorted(body).toLowerCase(Locale.ROOT);
        List<String> places = body.strings("locaties");
        List<String> permissions = body.strings("toestemmingen");
        if (!PERMISSIONS.containsAll(permissions)) {
            throw Problem.badRequest("De toestemming is niet bekend.", "toestemmingen");
        }
        List<Activiteit> found = register.activiteiten().stream()
                .filter(Activiteit::hasRules)
                .filter(activiteit ->
                        activiteit.omschrijving().toLowerCase(Locale.ROOT).contains(words))
                .filter(activiteit -> places.isEmpty() || isAt(activiteit, places))
                .filter(activiteit -> permissions.isEmpty() || permissions.contains("Vergunning"))
                .toList();
        return call.answer(paging(call)
                .page(
                        "activiteiten",
                        found,
                        activiteit -> item(
                                        activiteit.urn(),
                                        activiteit.reference("IndieningsvereistenVergunning"),
                                        activiteit.omschrijving())
                                .add("toestemming", "Vergunning")
                                .build()));
    }

    private Answer suggestWerkzaamheden(Call call) {
        String words = words(call.body()).toLowerCase(Locale.ROOT);
        return suggestions(
                call,
                Werkzaamheid.ALL.stream()
                        .flatMap(werkzaamheid -> werkzaamheid.trefwoorden().stream())
                        .filter(word -> word.startsWith(words)));
    }

    private Answer suggestActiviteiten(Call call) {
        String words = words(call.body()).toLowerCase(Locale.ROOT);
        return suggestions(
                call,
                register.activiteiten().stream()
                        .filter(Activiteit::hasRules)
                        .map(activiteit -> activiteit.omschrijving().toLowerCase(Locale.ROOT))
                        .filter(text -> text.startsWith(words)));
    }

    private static Answer suggestions(Call call, Stream<String> words) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        words.distinct().sorted().forEach(list::add);
        return call.answer(list.build());
    }

    /** The words of a search, which can ask for an order too. */
    private static String sorted(JsonBody body) {
        body.oneOf("sortering", "besteMatch", "meestGekozen");
        return words(body);
    }

    private static String words(JsonBody body) {
        String words = body.string("zoekterm").orElse("");
        if (words.length() > 200) {
            throw Problem.badRequest("De zoekterm is te lang.", "zoekterm");
        }
        return words;
    }

    private static boolean isAt(Activiteit activiteit, List<String> places) {
        return places.stream().anyMatch(place -> place.contains("-" + activiteit.code() + "."));
    }

    private static Paging paging(Call call) {
        return new Paging(call, "page", "pageSize");
    }

    private static JsonObjectBuilder item(String urn, String reference, String words) {
        return Json.createObjectBuilder()
                .add("urn", urn)
                .add("functioneleStructuurRef", reference)
                .add("omschrijving", words);
    }
}
