package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Who may come in, with what, and for how long still. */
final class TenantsDesk {

    private final Sources sources;

    TenantsDesk(Sources sources) {
        this.sources = sources;
    }

    List<Page> pages() {
        return List.of(Page.get("/api/tenants", request -> list()));
    }

    private Answer list() {
        JsonArrayBuilder tenants = Json.createArrayBuilder();
        sources.tenants().forEach(tenant -> tenants.add(shown(tenant)));
        return Replies.json(Json.createObjectBuilder()
                .add("root", certificate(sources.pki().rootCertificate()))
                .add("tenants", tenants));
    }

    private JsonObjectBuilder shown(MockTenant tenant) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("id", tenant.id())
                .add("name", tenant.name())
                .add("oin", tenant.oin())
                .add("apiKey", tenant.apiKey())
                .add("certificate", certificate(sources.pki().clientCertificate(tenant.id())));
        tenant.gemeentecode().ifPresent(code -> shown.add("gemeentecode", code));
        return shown;
    }

    private JsonObjectBuilder certificate(X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        return Json.createObjectBuilder()
                .add("subject", certificate.getSubjectX500Principal().toString())
                .add("notAfter", end.toString())
                .add("daysLeft", ChronoUnit.DAYS.between(sources.clock().instant(), end));
    }
}
