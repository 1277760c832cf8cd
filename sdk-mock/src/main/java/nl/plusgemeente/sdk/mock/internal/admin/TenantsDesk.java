package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.security.cert.X509Certificate;
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
        List<X509Certificate> accepted = sources.pki().clients(tenant.id());
        JsonArrayBuilder earlier = Json.createArrayBuilder();
        accepted.stream().skip(1).forEach(certificate -> earlier.add(certificate(certificate)));
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("id", tenant.id())
                .add("name", tenant.name())
                .add("oin", tenant.oin())
                .add("apiKey", tenant.apiKey())
                .add("certificate", certificate(accepted.get(0)))
                .add("earlier", earlier);
        tenant.gemeentecode().ifPresent(code -> shown.add("gemeentecode", code));
        return shown;
    }

    private JsonObjectBuilder certificate(X509Certificate certificate) {
        return CertificateView.at(sources.clock().instant(), certificate);
    }
}
