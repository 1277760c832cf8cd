package nl.plusgemeente.sdk.mock.internal.admin;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.mock.MockCertificates;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;

/** Certificates that end and are renewed, of the server and of tenants. */
final class CertificatesDesk {

    private static final String CERTIFICATES = "/api/certificates";
    private static final String DEED = "deed";
    private static final String TENANT = "tenant";
    private static final String DAYS = "days";

    private final Sources sources;
    private final MockCertificates certificates;

    CertificatesDesk(Sources sources) {
        this.sources = sources;
        this.certificates = sources.facilities().certificates();
    }

    /** What can be done. */
    private enum Deed {
        /** A new one takes its place. */
        RENEW,
        /** One that ends in so many days takes its place. */
        END_IN,
        /** One that has expired takes its place. */
        EXPIRE,
        /** Only the newest of a tenant is accepted from now on. */
        WITHDRAW_OLD
    }

    List<Page> pages() {
        return List.of(
                Page.get(CERTIFICATES, request -> Replies.json(200, list())),
                new Page("POST", CERTIFICATES, request -> change(request.members())));
    }

    private Answer change(Members body) {
        body.only(Set.of(DEED, TENANT, DAYS));
        Deed deed = body.required(DEED, body.oneOf(DEED, Deed.class));
        Optional<String> tenant = body.text(TENANT);
        if (tenant.isPresent()
                && sources.tenants().stream().noneMatch(one -> one.id().equals(tenant.get()))) {
            throw body.wrong(TENANT, "is no tenant of this mock");
        }
        if (deed != Deed.END_IN && body.has(DAYS)) {
            throw body.wrong(DAYS, "is not for " + deed);
        }
        if (deed == Deed.WITHDRAW_OLD && tenant.isEmpty()) {
            throw body.missing(TENANT);
        }
        try {
            carryOut(deed, tenant, body);
        } catch (IllegalStateException e) {
            throw Replies.refusal(RefusalCode.TOO_MANY_CERTIFICATES, String.valueOf(e.getMessage()));
        }
        return Replies.json(200, list());
    }

    private void carryOut(Deed deed, Optional<String> tenant, Members body) {
        switch (deed) {
            case RENEW -> tenant.ifPresentOrElse(certificates::renewClient, certificates::renewServer);
            case EXPIRE -> tenant.ifPresentOrElse(certificates::expireClient, certificates::expireServer);
            case WITHDRAW_OLD -> tenant.ifPresent(certificates::withdrawOld);
            case END_IN -> {
                int days = body.number(DAYS, 1, Integer.MAX_VALUE).orElseThrow(() -> body.missing(DAYS));
                try {
                    tenant.ifPresentOrElse(
                            id -> certificates.endClientIn(id, days), () -> certificates.endServerIn(days));
                } catch (IllegalArgumentException e) {
                    throw body.wrong(DAYS, "is refused: " + e.getMessage());
                }
            }
        }
    }

    private JsonObject list() {
        return Json.createObjectBuilder()
                .add("changes", sources.changes().getAsInt())
                .add("server", CertificateView.byTheMachine(certificates.server()))
                .build();
    }
}
