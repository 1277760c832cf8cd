package nl.plusgemeente.sdk.mock;

import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;
import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the API that wants tokens. */
final class WrongTokens {

    private static final Map<String, String> READ = Map.of("scope", "meldingen.lezen");

    private final MockFacilities facilities;
    private final OAuthCaller caller;
    private final String meldingen;
    private final String government;

    WrongTokens(MockFacilities facilities) {
        this.facilities = facilities;
        this.caller = new OAuthCaller(facilities, "utrecht", Clock.systemUTC());
        this.meldingen = facilities.oauth().protectedApi() + "/meldingen";
        this.government = caller.government(facilities.oauth().protectedApi().getPath() + "/meldingen");
    }

    void addTo(Book book) {
        addTokens(book);
        addHolders(book);
        bearer(book, "a parameter to the API, which has none", meldingen + "?page=1", token(READ));
        book.add("a member that the API does not know", () -> {
            HttpRequest.Builder report =
                    HttpRequest.newBuilder(URI.create(meldingen)).POST(BodyPublishers.ofString("{\"onbekend\":1}"));
            String token = token(Map.of("scope", "meldingen.schrijven"));
            return Refused.of(caller.send(report, "Authorization", "Bearer " + token));
        });
        book.add("another path of the API", () -> Refused.of(caller.get(meldingen + "/1")));
        book.add(
                "another method at the API",
                () -> Refused.of(caller.send(
                        HttpRequest.newBuilder(URI.create(meldingen)).DELETE())));
    }

    private void addTokens(Book book) {
        book.add("no token", () -> Refused.of(caller.get(meldingen)));
        book.add("a token in the address", () -> Refused.of(caller.get(meldingen + "?access_token=" + token(READ))));
        bearer(book, "a token of another issuer, or no token at all", meldingen, "x");
        bearer(book, "a token that has expired (`exp`)", meldingen, token(Map.of("exp", 1)));
        book.add("a token that was revoked", () -> {
            String token = OAuthCaller.json(caller.token(caller.form("utrecht")))
                    .get("access_token")
                    .toString();
            caller.post(facilities.oauth().issuer() + "/revoke", caller.form("utrecht", "token", token));
            return Refused.of(caller.get(meldingen, "Authorization", "Bearer " + token));
        });
        bearer(book, "a token for another API (`aud`)", meldingen, token(Map.of("aud", "https://elsewhere.invalid")));
        book.add(
                "a token without the scope",
                () -> Refused.of(caller.send(
                        HttpRequest.newBuilder(URI.create(meldingen)).POST(BodyPublishers.noBody()),
                        "Authorization",
                        "Bearer " + token(READ))));
    }

    private void addHolders(Book book) {
        bearer(book, "a token of another certificate (`cnf`)", government, token(bound("x5t#S256")));
        bearer(book, "a token without `cnf`, in the government zone", government, token(READ));
        bearer(book, "a token with a DPoP key, sent as Bearer", meldingen, token(bound("jkt")));
        book.add("a token with another DPoP key (`cnf`)", () -> {
            String token = token(bound("jkt"));
            JWK key = OAuthCaller.newKey();
            String proof = caller.proof(key, "GET", meldingen, Map.of("ath", OAuthServerTest.sha256(token)));
            return Refused.of(caller.get(meldingen, "Authorization", "DPoP " + token, "DPoP", proof));
        });
        book.add("a DPoP proof about another token (`ath`)", () -> {
            String proof = caller.proof(OAuthCaller.newKey(), "GET", meldingen, Map.of("ath", "x"));
            return Refused.of(caller.get(meldingen, "Authorization", "DPoP " + token(bound("jkt")), "DPoP", proof));
        });
    }

    private void bearer(Book book, String row, String address, String token) {
        book.add(row, () -> Refused.of(caller.get(address, "Authorization", "Bearer " + token)));
    }

    private String token(Map<String, ?> claims) {
        return facilities.oauth().issueToken(claims);
    }

    private static Map<String, Object> bound(String name) {
        return Map.of("scope", "meldingen.lezen", "cnf", Map.of(name, "x"));
    }
}
