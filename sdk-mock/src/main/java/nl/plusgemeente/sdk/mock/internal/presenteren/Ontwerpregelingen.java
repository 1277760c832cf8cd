package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.data.Registratie;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Lists, searches and shows drafts. */
final class Ontwerpregelingen {

    private static final Comparator<Ontwerp> BY_ID = Comparator.comparing(Ontwerp::technischId);
    private static final Comparator<Ontwerp> BY_TIME =
            Comparator.comparing(ontwerp -> ontwerp.document().geldigVanaf());

    private final Dataset dataset;
    private final Wijzigingen wijzigingen;

    Ontwerpregelingen(Dataset dataset, Wijzigingen wijzigingen) {
        this.dataset = dataset;
        this.wijzigingen = wijzigingen;
    }

    Answer list(Call call) {
        return page(call, dataset.ontwerpen());
    }

    Answer search(Call call) {
        JsonBody body = call.body();
        List<String> layers = filled(body, "typeBevoegdGezag");
        List<String> codes = filled(body, "bevoegdGezag");
        List<String> types = filled(body, "typeRegeling");
        Optional<Shape> place = SearchGeometry.of(body);
        return page(
                call,
                dataset.ontwerpen().stream()
                        .filter(ontwerp -> layers.isEmpty() || layers.contains(Regelingen.layer(ontwerp.document())))
                        .filter(ontwerp -> codes.isEmpty()
                                || codes.contains(ontwerp.document().gezag().code()))
                        .filter(ontwerp -> types.isEmpty()
                                || types.contains(ontwerp.document().soort().code()))
                        .filter(ontwerp ->
                                place.map(shape -> covers(ontwerp, shape)).orElse(true))
                        .toList());
    }

    Answer one(Call call) {
        return call.answer(write(call, wijzigingen.one(call)));
    }

    private Answer page(Call call, List<Ontwerp> found) {
        Regelingen.checkSelection(call);
        Paging paging = new Paging(call);
        List<Ontwerp> sorted = found.stream()
                .sorted(order(call.query("_sort").orElse("identificatie")))
                .toList();
        return call.answer(paging.page("ontwerpregelingen", sorted, ontwerp -> write(call, ontwerp)));
    }

    /** The specification wants at least one in a list. */
    private static List<String> filled(JsonBody body, String name) {
        List<String> list = body.strings(name);
        if (list.isEmpty() && body.has(name)) {
            throw Problem.badRequest("Het veld " + name + " moet ten minste een waarde hebben.", name);
        }
        return list;
    }

    private boolean covers(Ontwerp ontwerp, Shape shape) {
        return dataset.gebied(ontwerp.document().gebied())
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static Comparator<Ontwerp> order(String sort) {
        return switch (sort) {
            case "identificatie" -> BY_ID;
            case "-identificatie" -> BY_ID.reversed();
            case "registratietijdstip" -> BY_TIME;
            case "-registratietijdstip" -> BY_TIME.reversed();
            default -> throw Problem.badRequest("Sorteren kan niet op: " + sort, "_sort");
        };
    }

    private JsonObject write(Call call, Ontwerp ontwerp) {
        Document document = ontwerp.document();
        Links links = wijzigingen.links(call, ontwerp);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("identificatie", document.identificatie())
                .add("ontwerpbesluitIdentificatie", ontwerp.ontwerpbesluit())
                .add("technischId", ontwerp.technischId())
                .add("officieleTitel", document.titel())
                .add("opschrift", document.titel())
                .add("expressionId", document.expressionId())
                .add("publicatieID", "gmb-2024-" + document.versie())
                .add("heeftBijlagen", true)
                .add("heeftToelichtingen", false)
                .add("isVervangRegeling", false)
                .add("aangeleverdDoorEen", RegelingView.gezag(document.gezag()))
                .add("type", RegelingView.type(document))
                .add("geregistreerdMet", registered(document))
                .add("procedureverloop", procedure(document))
                .add(
                        "besluitMetadata",
                        Json.createObjectBuilder().add("citeerTitel", "Ontwerpbesluit bomen en tuinen"));
        if (call.flag("_expand")) {
            json.add("_embedded", gebieden(ontwerp));
        }
        return json.add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.itself())
                                .add("documentstructuur", links.documentstructuur())
                                .add("annotaties", links.annotaties(document))
                                .add("beoogdeOpvolgerVan", wijzigingen.basis(call, ontwerp)))
                .build();
    }

    private JsonObjectBuilder gebieden(Ontwerp ontwerp) {
        Document document = ontwerp.document();
        String id = "nl.imow-" + document.gezag().code() + ".ambtsgebied.regelingsgebied";
        return Json.createObjectBuilder()
                .add(
                        "ontwerpRegelingsgebied",
                        Json.createObjectBuilder()
                                .add("identificatie", id)
                                .add("ontwerpbesluitIdentificatie", ontwerp.ontwerpbesluit())
                                .add("technischId", Document.pathId(id + ontwerp.ontwerpbesluit()))
                                .add("locatieType", "Gebied")
                                .add("geometrieIdentificatie", document.gebied())
                                .add("geregistreerdMet", registered(document)))
                .add(
                        "vastgesteldRegelingsgebied",
                        Json.createObjectBuilder()
                                .add("identificatie", id)
                                .add("locatieType", "Ambtsgebied")
                                .add(
                                        "geometrieIdentificatie",
                                        ontwerp.basis().document().gebied())
                                .add(
                                        "geregistreerdMet",
                                        Registratie.of(ontwerp.basis().document())));
    }

    private static JsonObjectBuilder registered(Document document) {
        return Json.createObjectBuilder()
                .add("versie", document.versie())
                .add("tijdstipRegistratie", document.geldigVanaf() + "T23:20:50.52Z");
    }

    private static JsonObjectBuilder procedure(Document document) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        steps.add(step("publicatie", document.geldigVanaf().toString()));
        document.ontwerp()
                .ifPresent(draft -> steps.add(step("begin inzagetermijn", draft.beginInzagetermijn()))
                        .add(step("einde inzagetermijn", draft.eindeInzagetermijn())));
        return Json.createObjectBuilder()
                .add("bekendOp", document.geldigVanaf().toString())
                .add("ontvangenOp", document.geldigVanaf().minusDays(1).toString())
                .add("procedurestappen", steps);
    }

    private static JsonObjectBuilder step(String name, String day) {
        return Json.createObjectBuilder()
                .add(
                        "soortStap",
                        Json.createObjectBuilder()
                                .add("code", "/join/id/stop/procedure/" + name.replace(' ', '_'))
                                .add("waarde", name))
                .add("voltooidOp", day);
    }
}
