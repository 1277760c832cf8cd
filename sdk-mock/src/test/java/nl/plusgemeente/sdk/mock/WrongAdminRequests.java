package nl.plusgemeente.sdk.mock;

import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the administration. */
final class WrongAdminRequests {

    private static final String FAULTS = "/api/faults";

    private final MockFacilities facilities;
    private final AdminCaller caller;

    WrongAdminRequests(MockFacilities facilities) {
        this.facilities = facilities;
        this.caller = new AdminCaller(facilities);
    }

    void addTo(Book book) {
        addDoor(book);
        addBodies(book);
        addState(book);
    }

    private void addDoor(Book book) {
        book.add(
                "another Host",
                () -> of(caller.withoutHost().with("Host: evil.example").get("/")));
        book.add(
                "a change from another origin",
                () -> of(caller.with("Origin: http://evil.example").json("POST", "/api/reset", "")));
        book.add("a change without `Content-Type: application/json`", () -> of(caller.send("POST", "/api/reset", "")));
        book.add(
                "a body of more than 64 KiB, or a state of more than 8 MiB",
                () -> of(caller.json("POST", FAULTS, " ".repeat(64 * 1024 + 1))));
        book.add("an address with nothing there", () -> of(caller.get("/niets")));
        book.add("a method that the address does not take", () -> of(caller.json("PUT", FAULTS, "{}")));
        book.add("a query that is not understood", () -> of(caller.get("/api/requests?after=gisteren")));
    }

    private void addBodies(Book book) {
        fault(book, "a document that is not one JSON object", "[]");
        fault(book, "a member that nobody knows", "{\"kind\":\"HTML\",\"naam\":\"x\"}");
        fault(book, "a member left out", "{\"kind\":\"STATUS\"}");
        fault(book, "a value that a member cannot have", "{\"kind\":\"HTML\",\"times\":0}");
    }

    private void addState(Book book) {
        book.add("a fault or scenario beyond a hundred", () -> {
            for (int i = 0; i < 100; i++) {
                facilities.fault(Fault.emptyBody()).onEverything();
            }
            return of(caller.json("POST", FAULTS, "{\"kind\":\"HTML\"}"));
        });
        book.add("a certificate beyond twenty of a tenant", () -> {
            for (int i = 0; i < 19; i++) {
                facilities.certificates().renewClient("utrecht");
            }
            return of(caller.json("POST", "/api/certificates", "{\"deed\":\"RENEW\",\"tenant\":\"utrecht\"}"));
        });
        book.add("a fault that is no longer there", () -> of(caller.json("DELETE", FAULTS + "/999", "")));
        book.add("a scenario that there is not", () -> of(caller.json("POST", "/api/scenarios/feestdag", "")));
        book.add("a part of the state that there is not", () -> of(caller.get("/api/state/weer")));
        book.add("a part of the state that can only be read", () -> of(caller.json("PUT", "/api/state/keys", "{}")));
    }

    private void fault(Book book, String row, String body) {
        book.add(row, () -> of(caller.json("POST", FAULTS, body)));
    }

    private static Refused of(AdminCaller.Response response) {
        return new Refused(response.status(), response.text());
    }
}
