package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** What was found in requests that must never be in production. */
final class FindingsDesk {

    private final Journal journal;

    FindingsDesk(Journal journal) {
        this.journal = journal;
    }

    List<Page> pages() {
        return List.of(Page.get("/api/findings", request -> list()));
    }

    private Answer list() {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        journal.findings().forEach(finding -> findings.add(shown(finding)));
        return Replies.json(Json.createObjectBuilder().add("findings", findings));
    }

    /** Without the address: it may be what is wrong. */
    private static JsonObjectBuilder shown(Finding finding) {
        ReceivedRequest request = finding.request();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("check", finding.check().name())
                .add("what", finding.what())
                .add("at", request.at().toString())
                .add("method", request.method())
                .add("api", request.api())
                .add("operation", request.operation())
                .add("status", request.status());
        request.tenant().ifPresent(tenant -> shown.add("tenant", tenant));
        return shown;
    }
}
