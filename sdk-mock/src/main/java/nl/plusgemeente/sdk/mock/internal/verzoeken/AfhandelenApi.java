package nl.plusgemeente.sdk.mock.internal.verzoeken;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJson;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJsonException;
import nl.plusgemeente.sdk.mock.internal.geo.Shape;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.JsonBody;
import nl.plusgemeente.sdk.mock.internal.http.Paging;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Verzoek afhandelen v2. What it does is public, the names in its JSON are not: these are those that the SDK guesses. */
public final class AfhandelenApi implements Api {
    private static final int LARGEST_PAGE = 50;

    private final BerichtBook book;

    AfhandelenApi(BerichtBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "afhandelen-v2";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "2.0.0";
    }

    @Override
    public String basePath() {
        return "/overheid/verzoeken/api/afhandelen/v2";
    }

    @Override
    public Zone zone() {
        return Zone.GOVERNMENT;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("verzoeken-zoek", "/verzoeken/_zoek", this::search)
                        .holding("verzoeknummer", "datumVanaf", "datumTot")
                        .holdingGeometry("geometrie")
                        .asking("page", "size")
                        .producing(Answer.JSON),
                Route.get("samenvatting", "/verzoeken/{verzoeknummer}/samenvatting", this::summary)
                        .producing(Answer.XML));
    }

    private Answer search(Call call) {
        call.number("size", LARGEST_PAGE, LARGEST_PAGE);
        JsonBody body = call.body();
        LocalDate from = day(body, "datumVanaf");
        LocalDate to = day(body, "datumTot");
        List<Bericht> found = book.all().stream()
                .filter(bericht ->
                        !bericht.dag().isBefore(from) && !bericht.dag().isAfter(to))
                .filter(where(body))
                .toList();
        return call.answer(new Paging(call).page("zaakverwijzingen", found, AfhandelenApi::reference));
    }

    private Predicate<Bericht> where(JsonBody body) {
        Optional<JsonObject> area = body.object("geometrie");
        Optional<String> number = body.string("verzoeknummer");
        if (area.isPresent() == number.isPresent()) {
            throw Problem.badRequest("Geef een geometrie of een verzoeknummer.", "geometrie", "verzoeknummer");
        }
        if (number.isPresent()) {
            List<Bericht> own = book.of(number.get());
            return bericht -> own.stream().anyMatch(one -> one.plaats().equals(bericht.plaats()));
        }
        Shape shape = shape(area.get());
        return bericht -> shape.contains(bericht.plaats());
    }

    private static Shape shape(JsonObject geometry) {
        try {
            return GeoJson.read(geometry);
        } catch (GeoJsonException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()), "geometrie");
        }
    }

    private static LocalDate day(JsonBody body, String name) {
        try {
            return LocalDate.parse(body.string(name).orElse(""));
        } catch (DateTimeException e) {
            throw Problem.badRequest("Het veld " + name + " moet een datum zijn (jjjj-mm-dd).", name);
        }
    }

    private static JsonObject reference(Bericht bericht) {
        JsonObjectBuilder reference = Json.createObjectBuilder()
                .add("verzoeknummer", bericht.nummer())
                .add("volgnummer", bericht.volgnummer())
                .add("doel", bericht.doel())
                .add(
                        "bevoegdGezag",
                        Json.createObjectBuilder().add("oin", bericht.gezag().oin()));
        bericht.dienst()
                .ifPresent(oin -> reference.add(
                        "behandeldienst", Json.createObjectBuilder().add("oin", oin)));
        return reference.build();
    }

    /** The last message, to who decides or does the work. */
    private Answer summary(Call call) {
        String number = call.variable("verzoeknummer");
        List<Bericht> all = book.of(number);
        if (all.isEmpty()) {
            throw Problem.notFound(number);
        }
        Bericht last = all.get(all.size() - 1);
        String oin = call.incoming().clientOin().orElse("");
        if (Stream.concat(Stream.of(last.gezag().oin()), last.dienst().stream()).noneMatch(oin::equals)) {
            throw Problem.forbidden("Uw organisatie is niet gerechtigd tot dit verzoek.");
        }
        return Answer.ok(Answer.XML, StamXml.of(last));
    }
}
