package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.exchange.signing.Case.added;
import static nl.plusgemeente.sdk.exchange.signing.Case.covers;
import static nl.plusgemeente.sdk.exchange.signing.Case.digest;
import static nl.plusgemeente.sdk.exchange.signing.Case.form;
import static nl.plusgemeente.sdk.exchange.signing.Case.invalid;
import static nl.plusgemeente.sdk.exchange.signing.Case.signer;
import static nl.plusgemeente.sdk.exchange.signing.Case.time;
import static nl.plusgemeente.sdk.exchange.signing.Forge.message;
import static nl.plusgemeente.sdk.exchange.signing.Forge.payload;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures in good form over the wrong things, at the wrong time, or by the wrong people. */
class CoverageHostileTest {
    private static final int SIGNS = KeyUsage.digitalSignature;
    private static final ClientIdentity STRANGER = TestAuthority.root().organisation(TestAuthority.UTRECHT);

    @ParameterizedTest
    @MethodSource({"coverage", "digests", "signers", "times"})
    void verify_hostile_refusesWithItsDiagnosis(Case hostile) {
        hostile.require();
    }

    static Stream<Case> coverage() {
        return Stream.of(
                covers(
                        "a payload that covers more",
                        message().field("Payload-Signature").make(),
                        "nothing but digest"),
                covers("host left out", shortOf("\"host\",", "\nhost: api.utrecht.example"), "host left out"),
                covers(
                        "content-type left out",
                        shortOf("\"content-type\",", "\ncontent-type: application/json"),
                        "content-type left"),
                covers(
                        "content-length left out",
                        shortOf("\"content-length\",", "\ncontent-length: 24"),
                        "content-length left"),
                covers(
                        "the target left out",
                        shortOf("\"(request-target)\",", "(request-target): post /v1/zaken?expand=status\n"),
                        "it left out"),
                covers(
                        "the digest left out",
                        shortOf(",\"digest\"", "\ndigest: SHA-256=" + Forge.sha256(Forge.BODY)),
                        "digest left out"),
                covers(
                        "an origin that was added",
                        added(message().make(), "Origin", "https://evil.example"),
                        "origin left out"),
                covers(
                        "an encoding that was added",
                        added(message().make(), "Content-Encoding", "gzip"),
                        "content-encoding"),
                covers(
                        "a field that is not there",
                        message()
                                .pars(Forge.MESSAGE.replace("]", ",\"date\"]"))
                                .lines(text -> text + "\ndate: now")
                                .make(),
                        "date left out"),
                form(
                        "pars twice",
                        message().pars(Forge.MESSAGE.replace("]", ",\"host\"]")).make(),
                        "stands twice"),
                invalid(
                        "another order of pars",
                        message()
                                .pars("[\"host\",\"(request-target)\",\"content-type\",\"content-length\",\"digest\"]")
                                .make()),
                form(
                        "a method in small letters",
                        new HttpText("post", Forge.TARGET, message().make().headers(), Forge.BODY),
                        "capitals"),
                form("a decoded target", message().make().at("/v1/zaken?expand=status\nhost: evil"), "not decoded"),
                invalid("another target", message().make().at("/v1/zaken/1")),
                invalid("another host", message().make().with("Host", "api.evil.example")),
                invalid("another type", message().make().with("Content-Type", "text/html")),
                invalid("a second host", added(message().make(), "Host", "evil.example")),
                form("a folded field", message().make().with("Content-Type", "application/json\r\n x"), "one line"),
                form("a zero in a field", message().make().with("Host", "api\0"), "one line"),
                invalid(
                        "a line break at the end",
                        message().lines(text -> text + "\n").make()),
                invalid(
                        "carriage returns",
                        message().lines(text -> text.replace("\n", "\r\n")).make()),
                new Case(
                        "a target without its query",
                        message()
                                .lines(text -> text.replace("?expand=status", ""))
                                .make(),
                        SignatureInvalidException.class,
                        "without its query"));
    }

    static Stream<Case> digests() {
        String right = Forge.sha256(Forge.BODY);
        byte[] other = "{\"zaak\":\"Z-2026-0002\"}".getBytes(UTF_8);
        return Stream.of(
                digest("no digest", payload().digest("").make(), "found none"),
                digest("another body", payload().make().with(other), "another body"),
                digest(
                        "a longer body",
                        payload().make().with("{\"zaak\":\"Z-2026-0001\"} ".getBytes(UTF_8)),
                        "another body"),
                digest("no body", payload().make().with(new byte[0]), "another body"),
                digest(
                        "a weak digest only",
                        payload()
                                .digest("MD5=HUXZLQLMuI/KZ5KDcJPcOA==, SHA=AAAA")
                                .make(),
                        "weaker"),
                digest(
                        "unknown digests only",
                        payload().digest("id-sha-256=" + right).make(),
                        "weaker"),
                digest(
                        "a second one that is wrong",
                        payload()
                                .digest("SHA-256=" + right + ",SHA-512=" + right)
                                .make(),
                        "another body"),
                digest("hexadecimal", payload().digest("SHA-256=" + hex(right)).make(), "hexadecimal"),
                digest(
                        "base64url",
                        payload().digest("SHA-256=" + right.replace("=", "")).make(),
                        "another alphabet"),
                form(
                        "one twice",
                        payload()
                                .digest("SHA-256=" + right + ",sha-256=" + right)
                                .make(),
                        "stands twice"),
                form("of RFC 9530", payload().digest("sha-256=:" + right + ":").make(), "between colons"),
                form("no digest at all", payload().digest("SHA-256").make(), "algorithm=value"),
                form(
                        "a hundred",
                        payload().digest("x=1,".repeat(99) + "SHA-256=" + right).make(),
                        "at most 16"),
                digest(
                        "a wrong Content-Digest",
                        added(payload().make(), "Content-Digest", "sha-256=:" + Forge.sha256(other) + ":"),
                        "Content-Digest"),
                form(
                        "a Content-Digest of RFC 3230",
                        added(payload().make(), "Content-Digest", "SHA-256=" + right),
                        "RFC 9530"));
    }

    static Stream<Case> signers() {
        Instant now = FixedTime.START;
        ClientIdentity expired = Forge.AUTHORITY.organisation(
                TestAuthority.UTRECHT, TestAuthority.rsa(2048), now.minusSeconds(90_000), now.minusSeconds(1), SIGNS);
        ClientIdentity early = Forge.AUTHORITY.organisation(
                TestAuthority.UTRECHT, TestAuthority.rsa(2048), now.plusSeconds(1), now.plusSeconds(90_000), SIGNS);
        ClientIdentity small = Forge.AUTHORITY.organisation(
                TestAuthority.UTRECHT, TestAuthority.rsa(1024), now.minusSeconds(9), now.plusSeconds(9), SIGNS);
        ClientIdentity encrypts = Forge.AUTHORITY.organisation(
                TestAuthority.UTRECHT,
                TestAuthority.rsa(2048),
                now.minusSeconds(9),
                now.plusSeconds(9),
                KeyUsage.keyEncipherment);
        ClientIdentity other = Forge.AUTHORITY.organisation(TestAuthority.NIJMEGEN);
        return Stream.of(
                signer("root that came along", payload().by(STRANGER).make(), "certificate"),
                signer("expired", payload().by(expired).make(), "validity"),
                signer("not yet valid", payload().by(early).make(), "validity"),
                signer("RSA of 1024 bits", payload().by(small).make(), "2048"),
                signer("not for signing", payload().by(encrypts).make(), "key usage"),
                signer(
                        "chain left out",
                        payload()
                                .json(text -> text.replaceAll("\",\"MII[^\"]*\"]", "\"]"))
                                .make(),
                        "certificate"),
                signer(
                        "a thumbprint nobody knows",
                        payload().json(text -> text.replace("\"x5c\"", "\"y\"")).make(),
                        "thumbprint"),
                invalid("the key of another", swapped(other)));
    }

    static Stream<Case> times() {
        long now = FixedTime.START.getEpochSecond();
        return Stream.of(
                time(
                        "five minutes and a second ago",
                        payload().json("" + now, "" + (now - 301)).make()),
                time(
                        "a minute and a second ahead",
                        payload().json("" + now, "" + (now + 61)).make()),
                time("in 1970", payload().json("" + now, "0").make()),
                form("before 1970", payload().json("" + now, "-1").make(), "iat"),
                form(
                        "in a far future",
                        payload().json("" + now, "999999999999999").make(),
                        "iat"));
    }

    /** Signed by one key, with the certificate of another. */
    private static HttpText swapped(ClientIdentity other) {
        String chain = Forge.thumbprint(Forge.SENDER);
        List<String> mine = nl.plusgemeente.sdk.auth.certificate.X5c.of(Forge.SENDER.chain());
        List<String> theirs = nl.plusgemeente.sdk.auth.certificate.X5c.of(other.chain());
        return payload()
                .by(other)
                .json(text -> text.replace(Forge.thumbprint(other), chain).replace(theirs.get(0), mine.get(0)))
                .make();
    }

    private static HttpText shortOf(String name, String line) {
        return message()
                .pars(Forge.MESSAGE.replace(name, ""))
                .lines(text -> text.replace(line, ""))
                .make();
    }

    private static String hex(String base64) {
        return java.util.HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(base64));
    }
}
