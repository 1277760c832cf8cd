package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;

/** Lists, searches and shows documents. */
final class Regelingen {

    private static final Comparator<Document> AS_STORED = Comparator.comparing(document -> 0);
    private static final Comparator<Document> BY_ID = Comparator.comparing(Document::identificatie);
    private static final Comparator<Document> BY_TIME = Comparator.comparing(Document::geldigVanaf);

    private final Dataset dataset;
    private final Clock clock;

    Regelingen(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    Answer list(Call call) {
        return page(call, List.of(), List.of(), Optional.empty());
    }

    Answer search(Call call) {
        JsonBody body = call.body();
        return page(call, body.strings("typeBevoegdGezag"), body.strings("bevoegdGezag"), SearchGeometry.of(body));
    }

    Answer one(Call call) {
        Dates dates = Dates.of(call, clock);
        String id = call.variable("uriIdentificatie");
        return dataset.regeling(id, dates.geldigOp())
                .map(regeling -> call.answer(new RegelingView(dataset, call, dates).write(regeling.document())))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** All versions, past and future. */
    Answer voorkomens(Call call) {
        Dates.check(call);
        String id = call.variable("uriIdentificatie");
        List<Regeling> found = dataset.voorkomens(id);
        if (found.isEmpty()) {
            throw Problem.notFound(id);
        }
        return call.answer(
                new Paging(call).page("voorkomens", found, regeling -> voorkomen(call, regeling.document())));
    }

    /** With links to the text as it is from then on. */
    private JsonObject voorkomen(Call call, Document document) {
        return new RegelingView(dataset, call, new Dates(document.geldigVanaf())).write(document);
    }

    private Answer page(Call call, List<String> layers, List<String> codes, Optional<Shape> geometrie) {
        checkSelection(call);
        Paging paging = new Paging(call);
        Dates dates = Dates.of(call, clock);
        List<Document> found = dataset.regelingen(dates.geldigOp()).stream()
                .map(Regeling::document)
                .filter(document -> layers.isEmpty() || layers.contains(layer(document)))
                .filter(document ->
                        codes.isEmpty() || codes.contains(document.gezag().code()))
                .filter(document ->
                        geometrie.map(shape -> covers(document, shape)).orElse(true))
                .sorted(order(call.query("_sort").orElse("")))
                .toList();
        return call.answer(paging.page("regelingen", found, new RegelingView(dataset, call, dates)::write));
    }

    /** Some clients of the older version send other values. */
    static void checkSelection(Call call) {
        if (!call.query("locatieSelectie").orElse("primair").equals("primair")) {
            throw Problem.badRequest("De parameter locatieSelectie kan alleen primair zijn.", "locatieSelectie");
        }
    }

    static String layer(Document document) {
        return document.gezag().bestuurslaag().toLowerCase(Locale.ROOT);
    }

    private boolean covers(Document document, Shape shape) {
        return dataset.gebied(document.gebied())
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static Comparator<Document> order(String sort) {
        return switch (sort) {
            case "" -> AS_STORED;
            case "identificatie" -> BY_ID;
            case "-identificatie" -> BY_ID.reversed();
            case "registratietijdstip" -> BY_TIME;
            case "-registratietijdstip" -> BY_TIME.reversed();
            default -> throw Problem.badRequest("Sorteren kan niet op: " + sort, "_sort");
        };
    }
}
