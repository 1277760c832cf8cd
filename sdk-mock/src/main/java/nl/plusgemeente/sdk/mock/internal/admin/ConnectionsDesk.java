package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.RefusedConnection;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Connections that came to nothing, the newest first. */
final class ConnectionsDesk {

    private static final int MOST = 200;

    private final MockFacilities facilities;

    ConnectionsDesk(MockFacilities facilities) {
        this.facilities = facilities;
    }

    List<Page> pages() {
        return List.of(Page.get("/api/connections", request -> list()));
    }

    private Answer list() {
        List<RefusedConnection> all = facilities.refusedConnections();
        JsonArrayBuilder refused = Json.createArrayBuilder();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST); i--) {
            refused.add(shown(all.get(i)));
        }
        return Replies.json(Json.createObjectBuilder().add("refused", refused));
    }

    private static JsonObjectBuilder shown(RefusedConnection refused) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("at", refused.at().toString())
                .add("door", refused.door())
                .add("cause", refused.cause().name())
                .add("reason", refused.reason());
        refused.tenant().ifPresent(tenant -> shown.add("tenant", tenant));
        refused.certificate()
                .ifPresent(certificate -> shown.add(
                        "subject", certificate.getSubjectX500Principal().toString()));
        return shown;
    }
}
