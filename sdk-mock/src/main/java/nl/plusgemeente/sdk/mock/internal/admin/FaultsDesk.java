package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.faults.PlannedView;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Faults that are switched on and off, and where they can happen. */
final class FaultsDesk {

    private static final String FAULTS = "/api/faults";
    private static final int MOST = 100;

    private final FaultBook faults;

    FaultsDesk(FaultBook faults) {
        this.faults = faults;
    }

    List<Page> pages() {
        return List.of(
                Page.get(FAULTS, request -> Replies.json(200, list())),
                new Page("POST", FAULTS, this::add),
                new Page("DELETE", FAULTS, this::clear),
                Page.each("DELETE", FAULTS + "/", this::remove),
                Page.get("/api/operations", request -> operations()));
    }

    private Answer add(AdminRequest request) {
        FaultForm form = FaultForm.of(request.members());
        requireRoom(faults);
        form.plan(faults);
        return Replies.json(201, list());
    }

    static void requireRoom(FaultBook faults) {
        if (faults.list().size() >= MOST) {
            throw Replies.refusal(
                    RefusalCode.TOO_MANY_FAULTS, "There are " + MOST + " faults already: take some back first");
        }
    }

    private Answer clear(AdminRequest request) {
        request.requireNoMembers();
        faults.clear();
        return Replies.done();
    }

    private Answer remove(String id) {
        if (!id.matches("[0-9]{1,18}") || !faults.remove(Long.parseLong(id))) {
            throw Replies.refusal(RefusalCode.NO_FAULT, "There is no such fault any more");
        }
        return Replies.done();
    }

    private Answer operations() {
        JsonObjectBuilder apis = Json.createObjectBuilder();
        new TreeMap<>(faults.operations())
                .forEach((api, names) -> apis.add(api, Json.createArrayBuilder(new TreeSet<>(names))));
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        List.of(Fault.Kind.values()).forEach(kind -> kinds.add(kind.name()));
        return Replies.json(Json.createObjectBuilder().add("kinds", kinds).add("operations", apis));
    }

    private JsonObject list() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        faults.list().forEach(one -> all.add(shown(one)));
        return Json.createObjectBuilder().add("faults", all).build();
    }

    private static JsonObjectBuilder shown(PlannedView one) {
        Fault fault = one.fault();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("id", one.id())
                .add("kind", fault.kind().name())
                .add("chance", one.conditions().chance());
        one.api().ifPresent(api -> shown.add("api", api));
        one.operation().ifPresent(operation -> shown.add("operation", operation));
        one.conditions().tenant().ifPresent(tenant -> shown.add("tenant", tenant));
        if (fault.kind() == Fault.Kind.STATUS) {
            shown.add("status", fault.status());
        }
        if (!fault.duration().isZero()) {
            shown.add("durationMillis", fault.duration().toMillis());
        }
        one.conditions().from().ifPresent(moment -> shown.add("from", moment.toString()));
        one.conditions().until().ifPresent(moment -> shown.add("until", moment.toString()));
        one.conditions()
                .window()
                .ifPresent(
                        window -> shown.add("beyond", one.conditions().free()).add("windowMillis", window.toMillis()));
        if (fault.times() > 0) {
            shown.add("times", fault.times()).add("left", one.left());
        }
        return shown;
    }
}
