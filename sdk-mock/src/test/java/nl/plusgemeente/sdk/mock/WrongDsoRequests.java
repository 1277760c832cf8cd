package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the APIs of the Omgevingswet. */
final class WrongDsoRequests {

    private static final String REGELINGEN = PRESENTEREN + "/regelingen";
    private static final String ZOEK = ONTSLUITEN + "/documenten/_zoek";
    private static final String PLANNEN = "/ruimtelijke-plannen/api/opvragen/v4/plannen";
    private static final String AFHANDELEN = "/overheid/verzoeken/api/afhandelen/v2/verzoeken/";
    private static final String INDIENEN = "/publiek/verzoeken/api/indienen/v5/verzoeken";
    private static final String SAMENWERKING = SAMENWERKEN + "/samenwerkingen/SAM-1";
    private static final String LARGE = "{\"geometrie\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[150000,490000],[170000,490000],[170000,510000],[150000,490000]]]}}";

    private final MockFacilities facilities;
    private final Caller caller;
    private final Caller government;

    WrongDsoRequests(MockFacilities facilities) {
        this.facilities = facilities;
        this.caller = Caller.of(facilities);
        this.government = Caller.withCertificate(facilities, "utrecht");
    }

    void addTo(Book book) {
        addCallers(book);
        addCertificates(book);
        addForms(book);
        addContent(book);
        addState(book);
    }

    private void addCallers(Book book) {
        MockTenant tenant = facilities.tenants().get(0);
        book.add("no API key", () -> Refused.of(caller.without("x-api-key").get(REGELINGEN)));
        book.add(
                "an API key in a form that no key has",
                () -> Refused.of(caller.with("x-api-key", "geheim").get(REGELINGEN)));
        book.add(
                "the API key of another environment",
                () -> Refused.of(
                        caller.with("x-api-key", tenant.foreignApiKey()).get(REGELINGEN)));
        book.add(
                "no API key, at Ruimtelijke plannen",
                () -> Refused.of(caller.without("x-api-key").get(PLANNEN)));
        book.add(
                "no access token of a user, at Verzoek indienen",
                () -> Refused.of(caller.with("Accept", "application/json").post(INDIENEN, "{}")));
        book.add("a request of citizens to another organisation", () -> {
            String number = facilities.verzoeken().arrives("lelystad").verzoeknummer();
            return Refused.of(government.with("Accept", "application/xml").get(AFHANDELEN + number + "/samenvatting"));
        });
    }

    private void addCertificates(Book book) {
        book.add(
                "http to an address of https",
                () -> Refused.of(
                        caller.get("http://" + facilities.publicAddress().getAuthority() + REGELINGEN)));
        book.add("no client certificate", () -> Refused.of(caller.get(SAMENWERKING)));
        book.add("a client certificate of another root", () -> {
            try (MockFacilities other = Start.mock().build()) {
                byte[] keys = other.pki().clientKeyStore("utrecht");
                return Refused.of(
                        Caller.withKeyStore(facilities, other.pki(), keys).get(SAMENWERKING));
            }
        });
        book.add("a client certificate that has expired", () -> {
            facilities.certificates().expireClient("utrecht");
            return Refused.of(Caller.withCertificate(facilities, "utrecht").get(SAMENWERKING));
        });
        book.add("a client certificate that was withdrawn", () -> {
            Caller old = Caller.withCertificate(facilities, "utrecht");
            facilities.certificates().renewClient("utrecht");
            facilities.certificates().withdrawOld("utrecht");
            return Refused.of(old.get(SAMENWERKING));
        });
        book.add("the certificate of a server, as a client", () -> {
            byte[] keys = facilities.pki().serverKeyStore(ServerCertificate.VALID);
            return Refused.of(
                    Caller.withKeyStore(facilities, facilities.pki(), keys).get(SAMENWERKING));
        });
        book.add("a request that is no good HTTP", () -> raw("GET " + REGELINGEN + " HTTP/1.1\r\n\r\n"));
        book.add(
                "a body that is shorter than its length",
                () -> raw("POST " + ZOEK + " HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{}"));
        book.add(
                "headers of more than 64 KiB",
                () -> Refused.of(caller.with("X-Large", "x".repeat(70_000)).get(REGELINGEN)));
        book.add(
                "no OIN of the sender",
                () -> Refused.of(
                        government.without(MockFacilities.SENDER_OIN_HEADER).get(SAMENWERKING)));
        book.add(
                "an OIN that is not that of the certificate",
                () -> Refused.of(government
                        .with(
                                MockFacilities.SENDER_OIN_HEADER,
                                facilities.tenants().get(0).oin())
                        .get(SAMENWERKING)));
    }

    private void addForms(Book book) {
        book.add("a path that there is not", () -> Refused.of(caller.get(PRESENTEREN + "/niets")));
        book.add("an escaped slash in a path", () -> Refused.of(caller.get(REGELINGEN + "/a%2Fb")));
        book.add(
                "another method",
                () -> Refused.of(
                        caller.send(REGELINGEN, HttpRequest.newBuilder().DELETE())));
        book.add(
                "an Accept without the format of the API",
                () -> Refused.of(caller.with("Accept", "text/html").get(REGELINGEN)));
        book.add(
                "another Content-Type",
                () -> Refused.of(caller.with("Content-Type", "text/plain").post(ZOEK, LELYSTAD)));
        book.add(
                "no Content-Crs", () -> Refused.of(caller.without("Content-Crs").post(ZOEK, LELYSTAD)));
        book.add(
                "a CRS that the API does not take",
                () -> Refused.of(caller.with("Content-Crs", "EPSG:28992").post(ZOEK, LELYSTAD)));
    }

    private void addContent(Book book) {
        book.add(
                "a parameter that the operation does not know",
                () -> Refused.of(caller.get(REGELINGEN + "?pagesize=5")));
        book.add("a parameter with a value that it cannot have", () -> Refused.of(caller.get(REGELINGEN + "?page=0")));
        book.add(
                "a parameter that Geometrie opvragen needs and does not get",
                () -> Refused.of(
                        caller.with("Accept", "application/geo+json").get(Caller.GEOMETRIE + "/geometrieen/1")));
        book.add("a body that is not one JSON object", () -> Refused.of(caller.post(ZOEK, LELYSTAD + "}")));
        book.add("a member of another type", () -> Refused.of(caller.post(ZOEK, "{\"geometrie\":\"hier\"}")));
        book.add("a member that the operation does not know", () -> Refused.of(caller.post(ZOEK, "{\"onbekend\":1}")));
        book.add("a geometry that is wrong, or larger than 99 km²", () -> Refused.of(caller.post(ZOEK, LARGE)));
        book.add("an upload without a file", () -> {
            sets("OPEN");
            return Refused.of(government
                    .with("Content-Type", "multipart/form-data; boundary=x")
                    .post(SAMENWERKING + "/documenten", "--x--\r\n"));
        });
    }

    private void addState(Book book) {
        book.add(
                "something that is not there, or that others have",
                () -> Refused.of(government.get(SAMENWERKEN + "/samenwerkingen/SAM-10995")));
        book.add("a change in a samenwerking that is not open", () -> {
            sets("GESLOTEN");
            return Refused.of(patch("{\"titel\":\"TEST\"}"));
        });
        book.add("a status that cannot follow", () -> {
            sets("OPEN");
            return Refused.of(patch("{\"status\":\"GEREED\"}"));
        });
    }

    private HttpResponse<String> patch(String body) throws Exception {
        return government
                .with("Content-Type", "application/merge-patch+json")
                .send(
                        SAMENWERKEN + "/actieverzoeken/a-1",
                        HttpRequest.newBuilder().method("PATCH", BodyPublishers.ofString(body)));
    }

    private void sets(String status) {
        facilities.state().set("samenwerkingen", """
                {"samenwerkingen": [{
                   "samenwerkingId": "SAM-1", "titel": "TEST", "status": "%s",
                   "deelnemers": [{"oin": "00000099000000001000", "naam": "TEST een"},
                                  {"oin": "00000099000000002000", "naam": "TEST twee"}]}],
                 "actieverzoeken": [{
                   "actieverzoekId": "a-1", "samenwerkingId": "SAM-1", "titel": "TEST", "status": "OPEN",
                   "zender": "00000099000000001000", "ontvanger": "00000099000000002000"}]}
                """.formatted(status));
    }

    private Refused raw(String message) throws IOException {
        String answer = RawBytes.sendOverTls(facilities, message);
        int end = answer.indexOf("\r\n\r\n");
        return new Refused(Integer.parseInt(answer.substring(9, 12)), answer.substring(end + 4));
    }
}
