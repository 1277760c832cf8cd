package nl.plusgemeente.sdk.exchange.signing;

import static nl.plusgemeente.sdk.exchange.signing.Case.added;
import static nl.plusgemeente.sdk.exchange.signing.Case.form;
import static nl.plusgemeente.sdk.exchange.signing.Forge.message;
import static nl.plusgemeente.sdk.exchange.signing.Forge.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures that are not written as they must be, by somebody who knows the standards and means no good. */
class SignatureHostileTest {
    private static final ClientIdentity STRANGER = TestAuthority.root().organisation(TestAuthority.UTRECHT);

    @Test
    void forgeItself_isAccepted() {
        assertThat(verify(payload().make()).sender()).isEqualTo(TestAuthority.UTRECHT);
        assertThat(verify(message().make()).coverage()).isEqualTo(Coverage.MESSAGE);
    }

    @ParameterizedTest
    @MethodSource({"fields", "headers"})
    void verify_hostile_refusesWithItsDiagnosis(Case hostile) {
        hostile.require();
    }

    static Stream<Case> fields() {
        String value = payload().make().headers().first("nlgov-adr-payload-sig").orElseThrow();
        return Stream.of(
                new Case("no signature", without(payload().make()), SignatureMissingException.class, "found none"),
                new Case(
                        "RFC 9421 in its place",
                        added(without(payload().make()), "Signature-Input", "sig=()"),
                        SignatureMissingException.class,
                        "RFC 9421"),
                form("the same field twice", added(payload().make(), "nlgov-adr-payload-sig", value), "2 fields"),
                form("both dialects", added(payload().make(), "Payload-Signature", value), "2 fields"),
                form("payload and message", added(payload().make(), "Message-Signature", value), "2 fields"),
                form(
                        "joined by a comma",
                        payload().value(text -> text + "," + text).make(),
                        "comma"),
                form("a space in it", payload().value(text -> text + " ").make(), "base64url"),
                form(
                        "a payload in it",
                        payload().value(text -> text.replace("..", ".YQ.")).make(),
                        "came along"),
                form("four parts", payload().value(text -> text + ".YQ").make(), "number of parts"),
                form(
                        "no header",
                        payload()
                                .value(text -> text.substring(text.indexOf('.')))
                                .make(),
                        "parts"),
                form(
                        "no signature in it",
                        payload().value(text -> text.split("\\.\\.")[0] + "..").make(),
                        "parts"),
                form("empty", payload().value(text -> "").make(), "parts"),
                form(
                        "64 KB",
                        payload()
                                .json("\"alg\"", "\"x\":\"" + "a".repeat(48_000) + "\",\"alg\"")
                                .make(),
                        "length"),
                form("padded", payload().value(text -> text + "=").make(), "base64url"),
                form(
                        "loose last bits",
                        payload().value(SignatureHostileTest::looseBits).make(),
                        "base64url"));
    }

    static Stream<Case> headers() {
        String alg = "{\"alg\":\"PS256\"";
        return Stream.of(
                form("no JSON", payload().json(text -> "[1]").make(), "one JSON object"),
                form(
                        "a member twice",
                        payload()
                                .json(alg, "{\"alg\":\"PS256\",\"alg\":\"PS256\"")
                                .make(),
                        "each member"),
                form(
                        "a member of sigD twice",
                        payload().json("{\"mId\"", "{\"mId\":\"x\",\"mId\"").make(),
                        "each member"),
                form(
                        "deep",
                        payload()
                                .json(alg, "{\"x\":" + "[".repeat(90) + "]".repeat(90) + ",\"alg\":\"PS256\"")
                                .make(),
                        "JSON"),
                form("text after it", payload().json(text -> text + "{}").make(), "JSON"),
                form("no alg", payload().json("\"alg\":\"PS256\",", "").make(), "found none"),
                form("alg none", payload().json("PS256", "none").make(), "alg"),
                form("alg HS256", payload().json("PS256", "HS256").make(), "alg"),
                form("alg ES256", payload().json("PS256", "ES256").make(), "ES256"),
                form("alg PS512", payload().with(JwsAlgorithm.PS512).make(), "PS512"),
                form("alg in small letters", payload().json("PS256", "ps256").make(), "alg"),
                form("b64 left out", payload().json("\"b64\":false,", "").make(), "b64"),
                form("b64 true", payload().json("\"b64\":false", "\"b64\":true").make(), "b64"),
                form(
                        "b64 a text",
                        payload().json("\"b64\":false", "\"b64\":\"false\"").make(),
                        "b64"),
                form(
                        "no crit",
                        payload().json(",\"crit\":[\"b64\",\"sigD\"]", "").make(),
                        "crit"),
                form("crit empty", payload().json("[\"b64\",\"sigD\"]", "[]").make(), "crit"),
                form(
                        "crit without b64",
                        payload().json("[\"b64\",\"sigD\"]", "[\"sigD\"]").make(),
                        "crit"),
                form(
                        "crit without sigD",
                        payload().json("[\"b64\",\"sigD\"]", "[\"b64\"]").make(),
                        "crit"),
                form(
                        "crit with a name twice",
                        payload().json("[\"b64\",", "[\"b64\",\"b64\",").make(),
                        "crit"),
                form(
                        "crit with an unknown name",
                        payload().json("[\"b64\",", "[\"exp\",\"b64\",").make(),
                        "crit"),
                form(
                        "crit with what is not there",
                        payload().json("[\"b64\",", "[\"sigT\",\"b64\",").make(),
                        "crit"),
                form(
                        "crit with a registered name",
                        payload().json("[\"b64\",", "[\"alg\",\"b64\",").make(),
                        "crit"),
                form(
                        "crit a text",
                        payload().json("[\"b64\",\"sigD\"]", "\"b64\"").make(),
                        "crit"),
                form(
                        "jku",
                        payload()
                                .json(alg, alg + ",\"jku\":\"https://evil.example\"")
                                .make(),
                        "no jku"),
                form(
                        "jwk",
                        payload().json(alg, alg + ",\"jwk\":{\"kty\":\"RSA\"}").make(),
                        "no jwk"),
                form(
                        "x5u",
                        payload()
                                .json(alg, alg + ",\"x5u\":\"https://evil.example\"")
                                .make(),
                        "no x5u"),
                form(
                        "x5t of SHA-1",
                        payload().json(alg, alg + ",\"x5t\":\"AAAA\"").make(),
                        "no x5t"),
                form("zip", payload().json(alg, alg + ",\"zip\":\"DEF\"").make(), "no zip"),
                form(
                        "another mId",
                        payload().json("HttpHeaders", "ObjectIdByURI").make(),
                        "mId"),
                form(
                        "hashM in sigD",
                        payload()
                                .json("{\"mId\"", "{\"hashM\":\"S256\",\"mId\"")
                                .make(),
                        "nothing else"),
                form("no pars", payload().pars("[]").make(), "pars"),
                form("pars a text", payload().pars("\"digest\"").make(), "nothing else"),
                form(
                        "a thousand pars",
                        payload().pars("[" + "\"a\",".repeat(999) + "\"a\"]").make(),
                        "1 to 64"),
                form("a number in pars", payload().pars("[1]").make(), "pars"),
                form(
                        "a line feed in pars",
                        payload().pars("[\"digest\\nhost\"]").make(),
                        "pars"),
                form(
                        "pseudo header of V1.2.1",
                        message().pars("[\"(request target)\",\"digest\"]").make(),
                        "V1.2.1"),
                form(
                        "iat a text",
                        payload().json("\"iat\":", "\"iat\":\"x\",\"y\":").make(),
                        "iat"),
                form(
                        "iat of 1e300",
                        payload().json("\"iat\":", "\"iat\":1e300,\"y\":").make(),
                        ""),
                form(
                        "iat and sigT differ",
                        payload()
                                .json(alg, alg + ",\"sigT\":\"2026-11-26T08:00:01Z\"")
                                .make(),
                        "differ"),
                form(
                        "sigT with a fraction",
                        payload()
                                .json("\"iat\":", "\"sigT\":\"2026-11-26T08:00:00.5Z\",\"y\":")
                                .make(),
                        "sigT"),
                form(
                        "sigT of another zone",
                        payload()
                                .json("\"iat\":", "\"sigT\":\"2026-11-26T09:00:00+01:00\",\"y\":")
                                .make(),
                        "sigT"),
                form("no time", payload().json("\"iat\"", "\"y\"").make(), "moment of signing"),
                form(
                        "x5c a text",
                        payload().json("\"x5c\":[", "\"x5c\":\"a\",\"y\":[").make(),
                        "x5c"),
                form(
                        "x5c without certificates",
                        payload()
                                .json(text -> text.replaceAll("\"x5c\":\\[[^]]*]", "\"x5c\":[]"))
                                .make(),
                        "x5c"),
                form(
                        "x5c of nine",
                        payload()
                                .json("\"x5c\":[", "\"x5c\":[" + "\"a\",".repeat(8))
                                .make(),
                        "x5c"),
                form(
                        "x5c no certificate",
                        payload().json("\"x5c\":[\"", "\"x5c\":[\"AAAA\",\"").make(),
                        "x5c"),
                form(
                        "another thumbprint",
                        payload()
                                .json(Forge.thumbprint(Forge.SENDER), Forge.thumbprint(STRANGER))
                                .make(),
                        "x5t#S256"),
                form(
                        "no certificate at all",
                        payload()
                                .json(text -> text.replace("x5c", "y").replace("x5t#S256", "z"))
                                .make(),
                        "neither"));
    }

    private static HttpText without(HttpText request) {
        Headers headers = new Headers();
        request.headers().forEach(headers::addReceived);
        headers.remove("nlgov-adr-payload-sig");
        return new HttpText(request.method(), request.target(), headers, request.body());
    }

    private static String looseBits(String text) {
        char last = text.charAt(text.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return text.substring(0, text.length() - 1) + alphabet.charAt(alphabet.indexOf(last) + 1);
    }

    private static Verified<?> verify(HttpText request) {
        return Forge.verifier(new FixedTime()).build().verify(request.message());
    }
}
