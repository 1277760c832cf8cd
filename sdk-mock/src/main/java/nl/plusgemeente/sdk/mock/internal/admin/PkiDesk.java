package nl.plusgemeente.sdk.mock.internal.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;

/** Files with certificates and keys, by the names that {@link nl.plusgemeente.sdk.mock.TestPki#writeTo} gives them. */
final class PkiDesk {

    private static final String STORE = ".p12";
    private static final String PKCS12 = "application/x-pkcs12";

    private final Sources sources;
    private final GeneratedPki pki;

    PkiDesk(Sources sources) {
        this.sources = sources;
        this.pki = sources.pki();
    }

    List<Page> pages() {
        return List.of(Page.each("GET", "/api/pki/", this::file));
    }

    private Answer file(String name) {
        return switch (name) {
            case "root.pem" -> download(name, "application/x-pem-file", pki.rootPem());
            case "truststore.p12" -> download(name, PKCS12, pki.trustStore());
            case "password" ->
                Answer.of(
                        200,
                        Map.of("Content-Type", "text/plain;charset=utf-8"),
                        String.valueOf(pki.password()).getBytes(StandardCharsets.UTF_8));
            default -> download(name, PKCS12, pki.clientKeyStore(tenant(name)));
        };
    }

    private String tenant(String file) {
        return sources.tenants().stream()
                .map(tenant -> tenant.id())
                .filter(id -> file.equals(id + STORE))
                .findFirst()
                .orElseThrow(() -> Replies.refusal(
                        RefusalCode.NOT_FOUND,
                        "There are root.pem, truststore.p12, password, and <tenant>.p12 for each tenant"));
    }

    private static Answer download(String name, String type, byte[] content) {
        return Answer.of(
                200,
                Map.of("Content-Type", type, "Content-Disposition", "attachment; filename=\"" + name + "\""),
                content);
    }
}
