package nl.plusgemeente.sdk.mock.internal.ontsluiten;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.SearchGeometry;

/** What {@code POST /documenten/_zoek} asks for; every condition given must hold. */
record DocumentQuery(
        Optional<String> find,
        Optional<String> bestuurslaag,
        Optional<String> regelgevingOfOverig,
        Optional<Shape> geometrie,
        List<String> identificaties,
        boolean toekomstig,
        Dates dates,
        Comparator<Document> order) {

    private static final Comparator<Document> AS_STORED = Comparator.comparing(document -> 0);
    private static final Comparator<Document> BY_DATE = Comparator.comparing(Document::geldigVanaf);

    static DocumentQuery of(JsonBody body, Call call, Dates dates) {
        return new DocumentQuery(
                body.string("_find").filter(text -> !text.isBlank()),
                body.oneOf("bestuurslaag", "GEMEENTE", "PROVINCIE", "WATERSCHAP", "RIJK"),
                body.oneOf("regelgevingOfOverig", "REGELGEVING", "OVERIG"),
                SearchGeometry.of(body),
                Stream.of("identificaties", "uriIdentificaties")
                        .flatMap(name -> body.strings(name).stream())
                        .toList(),
                call.flag("inclusiefToekomstigGeldig"),
                dates,
                order(call.query("_sort").orElse("")));
    }

    List<Document> select(Dataset dataset) {
        return dataset.documenten().stream()
                .filter(document -> document.isGeldigOp(dates.geldigOp())
                        || toekomstig && document.isToekomstigOp(dates.geldigOp()))
                .filter(document -> find.map(text -> mentions(document, text)).orElse(true))
                .filter(document -> bestuurslaag
                        .map(document.gezag().bestuurslaag()::equals)
                        .orElse(true))
                .filter(document -> regelgevingOfOverig
                        .map(text ->
                                text.equals("REGELGEVING") == document.soort().isRegelgeving())
                        .orElse(true))
                .filter(document -> identificaties.isEmpty()
                        || identificaties.contains(document.identificatie())
                        || identificaties.contains(document.uriIdentificatie()))
                .filter(document ->
                        geometrie.map(shape -> covers(dataset, document, shape)).orElse(true))
                .sorted(order)
                .toList();
    }

    /** Whether every word of the text stands in the document's title or identification. */
    static boolean mentions(Document document, String text) {
        String where = (document.titelOpEenRegel() + " " + document.identificatie()).toLowerCase(Locale.ROOT);
        return List.of(text.toLowerCase(Locale.ROOT).trim().split("\\s+")).stream()
                .allMatch(where::contains);
    }

    private static boolean covers(Dataset dataset, Document document, Shape shape) {
        return dataset.gebied(document.gebied())
                .map(gebied -> gebied.shape().intersects(shape))
                .orElse(false);
    }

    private static Comparator<Document> order(String sort) {
        return switch (sort) {
            case "" -> AS_STORED;
            case "sortDatum", "sortDatum,asc" -> BY_DATE;
            case "sortDatum,desc", "-sortDatum" -> BY_DATE.reversed();
            default -> throw Problem.badRequest("Sorteren kan niet op: " + sort, "_sort");
        };
    }
}
