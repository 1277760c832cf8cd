package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;
import nl.plusgemeente.sdk.mock.internal.journal.JournalPage;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** What came in, the newest first, so many at a time. */
final class RequestsDesk {

    private static final int MOST = 200;
    private static final String AFTER = "after";

    private final Journal journal;
    private final CurlLine curl;

    RequestsDesk(Sources sources) {
        this.journal = sources.journal();
        this.curl = new CurlLine(sources);
    }

    List<Page> pages() {
        return List.of(Page.get("/api/requests", this::list).asking(AFTER));
    }

    private Answer list(AdminRequest asked) {
        JournalPage page = journal.after(after(asked), MOST);
        JsonArrayBuilder requests = Json.createArrayBuilder();
        page.entries().forEach(entry -> requests.add(shown(entry)));
        return Replies.json(Json.createObjectBuilder()
                .add("requests", requests)
                .add("last", page.last())
                .add("oldest", page.oldest()));
    }

    private static long after(AdminRequest asked) {
        String number = asked.parameters().getOrDefault(AFTER, "0");
        if (!number.matches("[0-9]{1,18}")) {
            throw Replies.refusal(RefusalCode.QUERY, "The parameter after must be the number of a request");
        }
        return Long.parseLong(number);
    }

    private JsonObjectBuilder shown(JournalPage.Entry entry) {
        ReceivedRequest request = entry.request();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("number", entry.number())
                .add("at", request.at().toString())
                .add("method", request.method())
                .add("url", request.url())
                .add("api", request.api())
                .add("operation", request.operation())
                .add("status", request.status());
        request.tenant().ifPresent(tenant -> shown.add("tenant", tenant));
        request.refusal().ifPresent(why -> shown.add("refusal", why));
        request.remark().ifPresent(remark -> shown.add("remark", remark));
        curl.of(request).ifPresent(line -> shown.add("curl", line));
        return shown;
    }
}
