package nl.plusgemeente.sdk.mock.internal.verzoeken;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Verzoek indienen v5, in two steps. Its steps are public, its JSON is not: a message is any object that names an OIN. */
public final class IndienenApi implements Api {
    private static final Duration LIFE = Duration.ofHours(24);
    private static final List<String> DOCUMENTS = List.of("bijlage-1", "bijlage-2");

    private final BerichtBook book;
    private final Clock clock;
    private final String token;
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

    IndienenApi(BerichtBook book, Clock clock, String token) {
        this.book = book;
        this.clock = clock;
        this.token = token;
    }

    @Override
    public String name() {
        return "indienen-v5";
    }

    /** The minor version is in no public source. */
    @Override
    public String version() {
        return "5.0.0";
    }

    @Override
    public String basePath() {
        return "/publiek/verzoeken/api/indienen/v5";
    }

    @Override
    public Zone zone() {
        return Zone.PUBLIC;
    }

    @Override
    public boolean wantsKey() {
        return false;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("verzoeken", "/verzoeken", this::begin)
                        .holdingAnything()
                        .producing(Answer.JSON),
                Route.put("document", "/verzoeken/{verzoekId}/documenten/{documentId}", this::document)
                        .producing(Answer.JSON),
                Route.post("verzoek", "/verzoeken/{verzoekId}", this::finish)
                        .consuming()
                        .producing(Answer.JSON));
    }

    void reset() {
        drafts.clear();
    }

    /** Those that were begun and not filed, by their id. */
    Map<String, Draft> drafts() {
        return Map.copyOf(drafts);
    }

    void replace(Map<String, Draft> begun) {
        drafts.clear();
        drafts.putAll(begun);
    }

    private Answer begin(Call call) {
        authorize(call);
        MockTenant authority = call.body()
                .object("bevoegdGezag")
                .map(gezag -> gezag.getString("oin", ""))
                .flatMap(oin -> book.tenant(tenant -> tenant.oin().equals(oin)))
                .orElseThrow(() -> Problem.badRequest("Het bevoegd gezag is niet bekend.", "bevoegdGezag"));
        String id = UUID.randomUUID().toString();
        drafts.put(id, new Draft(authority, clock.instant()));
        JsonObjectBuilder links = Json.createObjectBuilder();
        DOCUMENTS.forEach(document -> links.add(
                document,
                Json.createObjectBuilder().add("href", call.base() + "/verzoeken/" + id + "/documenten/" + document)));
        JsonObject answer = Json.createObjectBuilder()
                .add("verzoekId", id)
                .add("_links", links)
                .build();
        return Answer.of(201, Answer.JSON, answer.toString());
    }

    private Answer document(Call call) {
        authorize(call);
        draft(call);
        if (!DOCUMENTS.contains(call.variable("documentId"))) {
            throw Problem.notFound(call.variable("documentId"));
        }
        return Answer.of(204, Map.of(), new byte[0]);
    }

    private Answer finish(Call call) {
        authorize(call);
        Draft draft = draft(call);
        drafts.remove(call.variable("verzoekId"));
        Bericht filed = book.add(draft.authority(), "Ingediend verzoek", false);
        return call.answer(
                Json.createObjectBuilder().add("verzoeknummer", filed.nummer()).build());
    }

    /** One that has lapsed is gone. */
    private Draft draft(Call call) {
        String id = call.variable("verzoekId");
        return Optional.ofNullable(drafts.get(id))
                .filter(draft -> draft.begun().plus(LIFE).isAfter(clock.instant()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    private void authorize(Call call) {
        if (!call.incoming().header("Authorization").orElse("").equals("Bearer " + token)) {
            throw Problem.tokenRefused();
        }
    }

    /** A request that was begun. */
    record Draft(MockTenant authority, Instant begun) {}
}
