package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.NIJMEGEN;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.error.DecryptionException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with an encrypted message, the answer is the same to the letter. */
class DecryptionHostileTest {
    private static final String MESSAGE =
            "SDK-6021 The message cannot be decrypted. It must be a compact JWE with RSA-OAEP"
                    + " and A256GCM, for our present certificate, unchanged on its way.";
    private static final int LARGE = 100_000;

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("alg RSA1_5 said", alg("RSA1_5")),
                arguments("alg RSA-OAEP-256 said", alg("RSA-OAEP-256")),
                arguments("alg dir", alg("dir")),
                arguments("alg none", alg("none")),
                arguments("alg in other case", alg("rsa-oaep")),
                arguments("alg is a number", forged().header("{\"alg\":1,\"enc\":\"A256GCM\"}")),
                arguments("alg is absent", forged().header("{\"enc\":\"A256GCM\"}")),
                arguments("enc A128GCM", enc("A128GCM")),
                arguments("enc A256CBC-HS512", enc("A256CBC-HS512")),
                arguments("enc is absent", forged().header("{\"alg\":\"RSA-OAEP\"}")),
                arguments("zip", forged().with("\"zip\":\"DEF\"")),
                arguments("crit", forged().with("\"crit\":[\"exp\"]")),
                arguments("empty crit", forged().with("\"crit\":[]")),
                arguments("jku", forged().with("\"jku\":\"https://evil.example/keys\"")),
                arguments("jwk", forged().with("\"jwk\":{\"kty\":\"RSA\"}")),
                arguments("x5u", forged().with("\"x5u\":\"https://evil.example/cert\"")),
                arguments("p2c", forged().with("\"p2c\":2147483647")),
                arguments("epk", forged().with("\"epk\":{}")),
                arguments("b64", forged().with("\"b64\":false")),
                arguments("x5t#S256 of nobody", forged().with("\"x5t#S256\":\"AAAA\"")),
                arguments("x5t#S256 is a list", forged().with("\"x5t#S256\":[]")),
                arguments("cty is a number", forged().with("\"cty\":1")),
                arguments("member twice", forged().with("\"alg\":\"RSA-OAEP\"")),
                arguments("member twice, escaped", forged().with("\"\\u0061lg\":\"RSA-OAEP\"")),
                arguments("deep", forged().with("\"a\":" + "[".repeat(1000) + "]".repeat(1000))),
                arguments("text after the object", forged().header(ForgedJwe.HEADER + "{}")),
                arguments("no object", forged().header("[]")),
                arguments("not JSON", forged().header("alg=RSA-OAEP")),
                arguments("empty", forged().header("")),
                arguments("byte order mark", forged().header("\ufeff" + ForgedJwe.HEADER)),
                arguments(
                        "not UTF-8",
                        forged().header((ForgedJwe.HEADER.replace("}", ",\"a\":\"\u00e9\"}")).getBytes(ISO_8859_1))),
                arguments("more than 8 KiB", forged().with("\"a\":\"" + "x".repeat(8 * 1024) + "\"")),
                arguments("64 KiB", forged().with("\"a\":\"" + "x".repeat(64 * 1024) + "\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void header_notOfTheProfile_isRefused(String what, ForgedJwe jwe) {
        assertRefused(what, jwe.bytes());
    }

    static Stream<Arguments> keysAndTags() {
        return Stream.of(
                arguments("RSA1_5 done", forged().padding("PKCS1Padding", "")),
                arguments("RSA-OAEP-256 done", forged().padding("OAEPPadding", "SHA-256")),
                arguments("key of 128 bits", forged().keySize(16)),
                arguments("key of 192 bits", forged().keySize(24)),
                arguments("IV of 16 bytes", forged().ivSize(16)),
                arguments("IV of 8 bytes", forged().ivSize(8)),
                arguments("tag of 12 bytes", forged().tagBits(96)),
                arguments("tag of 15 bytes", forged().tagBits(120)),
                arguments("other receiver", new ForgedJwe(NIJMEGEN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keysAndTags")
    void cryptography_notOfTheProfile_isRefused(String what, ForgedJwe jwe) {
        assertRefused(what, jwe.bytes());
    }

    static Stream<Arguments> texts() {
        List<String> parts = forged().plain(random(LARGE)).parts();
        List<Arguments> all = new ArrayList<>(List.of(
                arguments("nothing", ""),
                arguments("JSON serialization", "{\"protected\":\"" + parts.get(0) + "\",\"ciphertext\":\"x\"}"),
                arguments("only full stops", "...."),
                arguments("a JWS", "e30.e30.AAAA"),
                arguments("four parts", String.join(".", parts.subList(0, 4))),
                arguments("a sixth part", String.join(".", parts) + ".AAAA"),
                arguments("a sixth, empty part", String.join(".", parts) + "."),
                arguments("line end after it", String.join(".", parts) + "\n"),
                arguments("blank before it", " " + String.join(".", parts)),
                arguments("key left out", with(parts, 1, "")),
                arguments("key half", with(parts, 1, parts.get(1).substring(0, 171))),
                arguments("key with zeros before it", with(parts, 1, "AAAA" + parts.get(1))),
                arguments("key of 2 MB", with(parts, 1, "A".repeat(2_000_000))),
                arguments("key of zeros", with(parts, 1, ForgedJwe.encode(new byte[256]))),
                arguments("key above the modulus", with(parts, 1, ForgedJwe.encode(ones()))),
                arguments("IV left out", with(parts, 2, "")),
                arguments("ciphertext left out", with(parts, 3, "")),
                arguments("ciphertext cut", with(parts, 3, parts.get(3).substring(0, LARGE))),
                arguments("ciphertext half, with a full stop in it", with(parts, 3, stop(parts.get(3)))),
                arguments("tag left out", with(parts, 4, "")),
                arguments("tag cut", with(parts, 4, parts.get(4).substring(0, 21))),
                arguments("tag of zeros", with(parts, 4, ForgedJwe.encode(new byte[16])))));
        for (int part = 0; part < 5; part++) {
            String text = parts.get(part);
            all.add(arguments("padding in part " + part, with(parts, part, text + "=")));
            all.add(arguments(
                    "blank in part " + part, with(parts, part, text.substring(0, 4) + " " + text.substring(4))));
            all.add(arguments(
                    "line end in part " + part, with(parts, part, text.substring(0, 8) + "\r\n" + text.substring(8))));
            all.add(arguments("standard alphabet in part " + part, with(parts, part, "+/+/" + text.substring(4))));
            all.add(arguments("NUL in part " + part, with(parts, part, "\0" + text.substring(1))));
        }
        // bits that carry nothing: the ciphertext of one byte more than whole groups, and the tag
        all.add(arguments("bits after the ciphertext", with(parts, 3, nextLetter(parts.get(3)))));
        all.add(arguments("bits after the tag", with(parts, 4, nextLetter(parts.get(4)))));
        all.add(arguments("bits after the key", with(parts, 1, nextLetter(parts.get(1)))));
        // padding where a chunk of 64 KiB ends, so that a decoder meets it at the end of its input
        String text = parts.get(3);
        all.add(arguments(
                "padding at the end of a chunk",
                with(parts, 3, text.substring(0, 65_535) + "=" + text.substring(65_536))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_notInTheOneRightWay_isRefused(String what, String text) {
        assertRefused(what, text.getBytes(ISO_8859_1));
    }

    @Test
    void decrypt_withoutAnyFittingKey_isRefused() {
        byte[] jwe = forged().bytes();
        ClientIdentity weak = TestParties.ROOT.organisation(
                TestAuthority.UTRECHT,
                TestAuthority.rsa(1024),
                FixedTime.START,
                FixedTime.START.plusSeconds(60),
                KeyUsage.keyEncipherment);
        ClientIdentity longer = TestParties.ROOT.organisation(
                TestAuthority.UTRECHT,
                TestAuthority.rsa(3072),
                FixedTime.START,
                FixedTime.START.plusSeconds(60),
                KeyUsage.keyEncipherment);

        assertRefused("no keys", decrypter(), jwe);
        assertRefused("RSA of 1024 bits", decrypter(weak), new ForgedJwe(weak).bytes());
        assertRefused("other length", decrypter(longer), jwe);
    }

    /** Eight are tried, whatever a stranger sends. */
    @Test
    void decrypt_withoutThumbprint_triesABoundedNumberOfKeys() {
        ClientIdentity[] own = new ClientIdentity[9];
        Arrays.fill(own, NIJMEGEN);
        own[8] = UTRECHT;

        assertRefused("the ninth", decrypter(own), forged().bytes());
    }

    @Test
    void decrypt_wellFormed_isNotRefused() {
        assertThat(decrypter(UTRECHT)
                        .decrypt(incoming(forged().bytes()))
                        .headers()
                        .first("Content-Length"))
                .contains("13");
    }

    private static void assertRefused(String what, byte[] wire) {
        assertRefused(what, decrypter(UTRECHT), wire);
    }

    static void assertRefused(String what, MessageDecrypter decrypter, byte[] wire) {
        Throwable thrown = catchThrowable(() -> decrypter.decrypt(incoming(new ByteArrayInputStream(wire))));

        assertThat(thrown)
                .as(what)
                .isExactlyInstanceOf(DecryptionException.class)
                .hasMessage(MESSAGE)
                .hasNoCause();
        assertThat(thrown.getSuppressed()).as(what).isEmpty();
        DecryptionException refusal = (DecryptionException) thrown;
        assertThat(refusal.code()).isEqualTo(ExchangeErrors.DECRYPTION);
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.retryable()).isFalse();
    }

    private static ForgedJwe forged() {
        return new ForgedJwe(UTRECHT);
    }

    private static ForgedJwe alg(String name) {
        return forged().header("{\"alg\":\"" + name + "\",\"enc\":\"A256GCM\"}");
    }

    private static ForgedJwe enc(String name) {
        return forged().header("{\"alg\":\"RSA-OAEP\",\"enc\":\"" + name + "\"}");
    }

    private static String with(List<String> parts, int index, String replacement) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(index, replacement);
        return String.join(".", changed);
    }

    private static String stop(String text) {
        return text.substring(0, 50_000) + "." + text.substring(50_000);
    }

    /** The same bytes for a lax decoder: the last letter has bits that carry nothing. */
    private static String nextLetter(String text) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(text.charAt(text.length() - 1));
        return text.substring(0, text.length() - 1) + alphabet.charAt(last + 1);
    }

    private static byte[] ones() {
        byte[] bytes = new byte[256];
        Arrays.fill(bytes, (byte) 0xff);
        return bytes;
    }
}
