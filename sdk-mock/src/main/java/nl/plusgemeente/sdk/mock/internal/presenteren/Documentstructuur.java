package nl.plusgemeente.sdk.mock.internal.presenteren;

import jakarta.json.JsonObject;
import java.time.Clock;
import nl.plusgemeente.sdk.mock.internal.data.Component;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Dates;
import nl.plusgemeente.sdk.mock.internal.http.Problem;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Shows the text of a document, or one part of it. */
final class Documentstructuur {

    private static final String TRANSFORM = "_transformXml";

    private final Dataset dataset;
    private final Clock clock;

    Documentstructuur(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    Answer whole(Call call) {
        return write(call, regeling(call), regeling(call).tekst());
    }

    Answer part(Call call) {
        Regeling regeling = regeling(call);
        Component component = part(regeling, call.variable("wId"));
        return write(call, regeling, component);
    }

    static Component part(Regeling regeling, String wId) {
        return regeling.tekst()
                .all()
                .filter(part ->
                        part.wId().equals(wId) || Document.pathId(part.wId()).equals(wId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(wId));
    }

    private Regeling regeling(Call call) {
        String id = call.variable("uriIdentificatie");
        return dataset.regeling(id, Dates.of(call, clock).geldigOp()).orElseThrow(() -> Problem.notFound(id));
    }

    private Answer write(Call call, Regeling regeling, Component component) {
        Document document = regeling.document();
        Links links = new Links(call, document, Dates.of(call, clock));
        JsonObject written = new ComponentView(links, document, transforms(call)).write(component, 0);
        return call.answer(Json.createObjectBuilder()
                .add(
                        "_links",
                        Json.createObjectBuilder()
                                .add("self", links.self(call))
                                .add("regeling", links.itself())
                                .add("annotaties", links.annotaties(document)))
                .add(
                        "_embedded",
                        Json.createObjectBuilder()
                                .add(
                                        "documentComponenten",
                                        Json.createArrayBuilder().add(written)))
                .build());
    }

    /** Never of a besluitversie, which has no such parameter. */
    static boolean transforms(Call call) {
        if (!call.knows(TRANSFORM)) {
            return false;
        }
        String value = call.query(TRANSFORM).orElse("");
        if (!value.isEmpty() && !value.equals("inhoud")) {
            throw Problem.badRequest("De parameter _transformXml kan alleen inhoud zijn.", TRANSFORM);
        }
        return !value.isEmpty();
    }
}
