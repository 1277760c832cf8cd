package nl.plusgemeente.sdk.auth.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.claims;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.header;
import static nl.plusgemeente.sdk.auth.token.fixture.TestIssuer.token;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.token.fixture.TestIssuer;
import nl.plusgemeente.sdk.auth.token.fixture.TestKey;

/** Tokens that nobody should accept, by the name of the attack. The verifier trusts {@link #RSA} and {@link #EC}. */
final class HostileTokens {
    static final TestKey RSA = TestKey.rsa("TEST-rsa", JwsAlgorithm.PS256);
    static final TestKey EC = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);
    private static final TestKey STRANGER = TestKey.ec("TEST-ec", JwsAlgorithm.ES256);
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final Map<String, Object> GOOD = claims();

    private final Map<String, String> tokens = new LinkedHashMap<>();

    static Map<String, String> all() {
        HostileTokens corpus = new HostileTokens();
        corpus.algorithms();
        corpus.keys();
        corpus.signatures();
        corpus.headers();
        corpus.shapes();
        corpus.sizes();
        corpus.json();
        corpus.times();
        corpus.claimsOfOthers();
        return corpus.tokens;
    }

    private void algorithms() {
        for (String none : List.of("none", "None", "NONE", "nOnE", " none", "none\u0000", "")) {
            add(
                    "alg " + none.replace('\u0000', '0') + ", no signature",
                    part(Map.of("alg", none)) + "." + part(GOOD) + ".");
            add("alg '" + none.replace('\u0000', '0') + "', signed", signedAs(EC, with("alg", none)));
        }
        byte[] publicKey = RSA.pair().getPublic().getEncoded();
        add("HS256 with the public RSA key in DER", hmac("HS256", "TEST-rsa", publicKey));
        add("HS256 with the public RSA key in PEM", hmac("HS256", "TEST-rsa", pem(publicKey)));
        add(
                "HS256 with the public EC key in DER",
                hmac("HS256", "TEST-ec", EC.pair().getPublic().getEncoded()));
        add("HS256 with an empty key set entry", hmac("HS256", "TEST-ec", new byte[] {0}));
        add(
                "HS384 with the key set",
                hmac("HS384", "TEST-rsa", TestIssuer.jwks(RSA, EC).getBytes(UTF_8)));
        add("RS256 with a key for PS256", signed(new TestKey("TEST-rsa", JwsAlgorithm.RS256, RSA.pair())));
        add("PS512 with a key for PS256", signed(new TestKey("TEST-rsa", JwsAlgorithm.PS512, RSA.pair())));
        add("ES256 named, the key of RSA", signedAs(EC, with("kid", "TEST-rsa")));
        add("PS256 named, the key of EC", signedAs(RSA, with("kid", "TEST-ec")));
        add("ES256K", signedAs(EC, with("alg", "ES256K")));
        add("alg as a list", signedAs(EC, with("alg", List.of("ES256"))));
        add("alg as a number", signedAs(EC, with("alg", 256L)));
        add("no alg at all", raw(Map.of("kid", "TEST-ec", "typ", "at+jwt")));
        add("alg in lower case", signedAs(EC, with("alg", "es256")));
    }

    private void keys() {
        Map<String, Object> own = new LinkedHashMap<>(STRANGER.jwk());
        add("a key of its own in the header (jwk)", signedAs(STRANGER, with("jwk", own)));
        Map<String, Object> brought = with("jwk", own);
        brought.remove("kid");
        add("a key of its own, no kid", signedAs(STRANGER, brought));
        add("jku to another host", signedAs(STRANGER, with("jku", "https://evil.example.nl/jwks.json")));
        add("jku to this machine", signedAs(STRANGER, with("jku", "http://127.0.0.1:1/jwks.json")));
        add("x5u to another host", signedAs(STRANGER, with("x5u", "https://evil.example.nl/cert.pem")));
        add("x5c of its own", signedAs(STRANGER, with("x5c", List.of("TUlJQg=="))));
        for (String kid : List.of(
                "../../../../dev/null",
                "/dev/null",
                "TEST-ec' OR '1'='1",
                "TEST-ec\u0000",
                "TEST-ec\n",
                "| sleep 10",
                "${jndi:ldap://127.0.0.1/a}",
                "http://127.0.0.1:1/key",
                "x5t#S256:TEST",
                "TEST-EC",
                " TEST-ec",
                "k".repeat(201))) {
            add(
                    "kid '" + kid.replace("\n", "\\n").replace("\u0000", "\\0") + "'",
                    signedAs(STRANGER, with("kid", kid)));
        }
        add("kid as an object", signedAs(EC, with("kid", Map.of("a", "b"))));
        Map<String, Object> nameless = header(EC);
        nameless.remove("kid");
        add("no kid", signedAs(EC, nameless));
        add("blank kid", signedAs(EC, with("kid", " ")));
        add("signed by a stranger with the right kid", signed(STRANGER));
    }

    private void signatures() {
        String good = signed(EC);
        String input = good.substring(0, good.lastIndexOf('.') + 1);
        byte[] signature = Base64.getUrlDecoder().decode(good.substring(good.lastIndexOf('.') + 1));
        add("no signature", input);
        add("no signature and no last dot", input.substring(0, input.length() - 1));
        add("blank signature (64 zeros)", input + BASE64URL.encodeToString(new byte[64]));
        byte[] halfZero = signature.clone();
        Arrays.fill(halfZero, 0, 32, (byte) 0);
        add("r is zero", input + BASE64URL.encodeToString(halfZero));
        add("s is the order of the curve", input + BASE64URL.encodeToString(withOrder(signature)));
        add("signature in DER", input + BASE64URL.encodeToString(der(signature)));
        add("half a signature", input + BASE64URL.encodeToString(Arrays.copyOf(signature, 32)));
        add("a byte more", input + BASE64URL.encodeToString(Arrays.copyOf(signature, 65)));
        byte[] turned = signature.clone();
        turned[10] ^= 1;
        add("a bit turned", input + BASE64URL.encodeToString(turned));
        add("another token's signature", input + signed(EC, claims("sub", "x")).split("\\.", -1)[2]);
        add("padding", good + "=");
        add("standard base64", good.replace('-', '+').replace('_', '/') + "+/");
        add(
                "line break in the signature",
                good.substring(0, good.length() - 4) + "\n" + good.substring(good.length() - 4));
        add("last bits of base64 set", good.substring(0, good.length() - 1) + other(good.charAt(good.length() - 1)));
        String rsa = signed(RSA);
        add(
                "RSA signature of zeros",
                rsa.substring(0, rsa.lastIndexOf('.') + 1) + BASE64URL.encodeToString(new byte[256]));
        byte[] one = new byte[256];
        one[255] = 1;
        add("RSA signature of one", rsa.substring(0, rsa.lastIndexOf('.') + 1) + BASE64URL.encodeToString(one));
        byte[] huge = new byte[12_000];
        Arrays.fill(huge, (byte) 0xff);
        add(
                "RSA signature of 12,000 bytes",
                rsa.substring(0, rsa.lastIndexOf('.') + 1) + BASE64URL.encodeToString(huge));
    }

    private void headers() {
        add("crit that asks for something", signedAs(EC, with("crit", List.of("urn:example:new"))));
        add("crit that is empty", signedAs(EC, with("crit", List.of())));
        add("crit that names alg", signedAs(EC, with("crit", List.of("alg"))));
        add("crit as a text", signedAs(EC, with("crit", "b64")));
        Map<String, Object> plain = with("b64", false);
        plain.put("crit", List.of("b64"));
        add("b64 false", signedAs(EC, plain));
        add("b64 without crit", signedAs(EC, with("b64", false)));
        add("zip in a signed token", signedAs(EC, with("zip", "DEF")));
        add("cty of a nested token", signedAs(EC, with("cty", "JWT")));
        for (String typ : List.of(
                "dpop+jwt", "secevent+jwt", "logout+jwt", "token-introspection+jwt", "oauth-authz-req+jwt", "JOSE")) {
            add("typ " + typ, signedAs(EC, with("typ", typ)));
        }
    }

    private void shapes() {
        String good = signed(EC);
        add("four parts", good + ".AAAA");
        add("two parts", good.substring(0, good.lastIndexOf('.')));
        add("dots only", "..");
        add("many dots", ".".repeat(10_000));
        add("a JSON serialization", "{\"payload\":\"e30\",\"signatures\":[]}");
        add("white space within", good.replaceFirst("\\.", " ."));
        add("empty payload", part(header(EC)) + ".." + good.split("\\.", -1)[2]);
        add(
                "five parts: an encrypted token",
                part(Map.of("alg", "RSA-OAEP", "enc", "A256GCM")) + ".AAAA.AAAA.AAAA.AAAA");
        Map<String, Object> slow = new LinkedHashMap<>(Map.of("alg", "PBES2-HS256+A128KW", "enc", "A128GCM"));
        slow.put("p2c", 2_147_483_647L);
        slow.put("p2s", "c2FsdA");
        add("p2c of two thousand million rounds", part(slow) + ".AAAA.AAAA.AAAA.AAAA");
        add("p2c in three parts", part(slow) + ".e30.AAAA");
        add(
                "a zip bomb, encrypted",
                part(Map.of("alg", "dir", "enc", "A128GCM", "zip", "DEF")) + ".AAAA.AAAA." + bomb() + ".AAAA");
        add("a zip bomb as payload", signedRaw(EC, with("zip", "DEF"), bomb()));
        add("a number sign", "#".repeat(500));
        add("letters of another script", "éé.ïï.öö");
        add("no token at all, but words", "let me in");
    }

    private void sizes() {
        add("17,000 characters", signed(EC, claims("long", "x".repeat(17_000))));
        add("ten million characters", "A".repeat(10_000_000));
        Map<String, Object> wide = header(EC);
        wide.put("wide", "x".repeat(5_000));
        add("a header of 5,000 characters", signedAs(EC, wide));
        add("an issuer of 5,000 characters", signed(EC, claims("iss", "x".repeat(5_000))));
        add("audiences without number", signed(EC, claims("aud", java.util.Collections.nCopies(900, "a"))));
    }

    private void json() {
        add(
                "nesting 2,000 deep in the payload",
                signedRaw(EC, header(EC), encoded("{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}")));
        add(
                "nesting 500 deep in the header",
                encoded("{\"alg\":\"ES256\",\"a\":" + "[".repeat(500) + "]".repeat(500) + "}") + ".e30.AAAA");
        add("alg twice", doubled("\"alg\":\"none\","));
        add("kid twice", doubled("\"kid\":\"TEST-rsa\","));
        String body = JSONObjectUtils.toJSONString(GOOD);
        add("exp twice", signedRaw(EC, header(EC), encoded("{\"exp\":9999999999," + body.substring(1))));
        add("iss twice", signedRaw(EC, header(EC), encoded("{\"iss\":\"https://evil\"," + body.substring(1))));
        add(
                "iss twice, one escaped",
                signedRaw(EC, header(EC), encoded("{\"\\u0069ss\":\"https://evil\"," + body.substring(1))));
        add("payload is a list", signedRaw(EC, header(EC), encoded("[" + body + "]")));
        add("payload is a text", signedRaw(EC, header(EC), encoded("\"x\"")));
        add("payload is null", signedRaw(EC, header(EC), encoded("null")));
        add("payload with something behind it", signedRaw(EC, header(EC), encoded(body + "{}")));
        add("payload torn", signedRaw(EC, header(EC), encoded(body.substring(0, body.length() - 5))));
        add("payload with a comment", signedRaw(EC, header(EC), encoded("/*x*/" + body)));
        add("payload with a comma too many", signedRaw(EC, header(EC), encoded(body.replace("}", ",}"))));
        add(
                "payload in UTF-16",
                signedRaw(
                        EC,
                        header(EC),
                        BASE64URL.encodeToString(body.getBytes(java.nio.charset.StandardCharsets.UTF_16))));
        add("payload with broken UTF-8", signedRaw(EC, header(EC), BASE64URL.encodeToString(broken(body))));
        add(
                "a number of 5,000 digits",
                signedRaw(EC, header(EC), encoded("{\"exp\":" + "9".repeat(5_000) + "," + body.substring(1))));
        add("NaN", signedRaw(EC, header(EC), encoded("{\"n\":NaN," + body.substring(1))));
    }

    private void times() {
        for (Object exp : List.of(
                "1795507500",
                new BigDecimal("1795507500.5"),
                new BigDecimal("1.7955075E9"),
                Long.MAX_VALUE,
                BigInteger.TEN.pow(30),
                -1L,
                0L,
                1L,
                true,
                List.of(1_795_507_500L),
                Map.of("at", 1L))) {
            add("exp " + exp, signed(EC, claims("exp", exp)));
        }
        add(
                "exp null",
                signedRaw(
                        EC,
                        header(EC),
                        encoded(JSONObjectUtils.toJSONString(claims("exp", null))
                                .replaceFirst("}$", ",\"exp\":null}"))));
        add("no exp", signed(EC, claims("exp", null)));
        add("nbf as a text", signed(EC, claims("nbf", "now")));
        add("nbf far away", signed(EC, claims("nbf", 9_999_999_999L)));
        add("iat far away", signed(EC, claims("iat", 9_999_999_999L)));
        add("iat as a list", signed(EC, claims("iat", List.of())));
    }

    private void claimsOfOthers() {
        for (String other : List.of("nonce", "at_hash", "c_hash", "events", "token_introspection", "htm", "htu")) {
            add("an ID token or other: " + other, signed(EC, claims(other, "x")));
        }
        add("an assertion of a client: about its issuer", signed(EC, claims("sub", TestIssuer.NAME)));
        for (String issuer : List.of(
                TestIssuer.NAME + "/",
                TestIssuer.NAME + "#",
                TestIssuer.NAME.toUpperCase(java.util.Locale.ROOT),
                "https://inloggen.example.nl",
                "https://inloggen.example.nl.evil.nl/realms/TEST",
                "https://inloggen.example.nl@evil.nl/realms/TEST",
                "")) {
            add("issuer " + issuer, signed(EC, claims("iss", issuer)));
        }
        add("issuers in a list", signed(EC, claims("iss", List.of(TestIssuer.NAME))));
        add("another issuer's name over our key", signed(EC, claims("iss", "https://tweede.example.nl")));
        add("for another API", signed(EC, claims("aud", "https://andere.example.nl")));
        add("for no API", signed(EC, claims("aud", null)));
        add("for an empty list of APIs", signed(EC, claims("aud", List.of())));
        add("for a number", signed(EC, claims("aud", 1L)));
        add("for an API of which ours is the beginning", signed(EC, claims("aud", TestIssuer.API + ".evil.nl")));
        add("bound in an unknown way", signed(EC, claims("cnf", Map.of("kid", "x"))));
        add("bound to a certificate that is not shown", signed(EC, claims("cnf", Map.of("x5t#S256", "A".repeat(43)))));
        add("bound to a key without a proof", signed(EC, claims("cnf", Map.of("jkt", "A".repeat(43)))));
        add("bound to nothing", signed(EC, claims("cnf", Map.of())));
        add("bound to a text", signed(EC, claims("cnf", "x")));
        add("two clients", signed(EC, claims("client_id", "andere-app")));
    }

    private void add(String attack, String token) {
        if (tokens.put(attack, token) != null) {
            throw new IllegalStateException("twice: " + attack);
        }
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> header = header(EC);
        header.put(name, value);
        return header;
    }

    private static String signed(TestKey key) {
        return token(key);
    }

    private static String signed(TestKey key, Map<String, Object> payload) {
        return token(key, payload);
    }

    /** Rightly signed over a header that says what it likes: {@code alg} last, so that it wins. */
    private static String signedAs(TestKey key, Map<String, Object> header) {
        Map<String, Object> whole =
                new LinkedHashMap<>(Map.of("alg", key.algorithm().id()));
        whole.putAll(header);
        return signedRaw(key, whole, part(GOOD));
    }

    private static String signedRaw(TestKey key, Map<String, Object> header, String payload) {
        Map<String, Object> whole =
                new LinkedHashMap<>(Map.of("alg", key.algorithm().id()));
        whole.putAll(header);
        String input = part(whole) + "." + payload;
        return input + "." + BASE64URL.encodeToString(key.signature(input.getBytes(US_ASCII)));
    }

    private static String raw(Map<String, Object> header) {
        String input = part(header) + "." + part(GOOD);
        return input + "." + BASE64URL.encodeToString(EC.signature(input.getBytes(US_ASCII)));
    }

    private static String doubled(String member) {
        String input =
                encoded("{" + member + "\"alg\":\"ES256\",\"kid\":\"TEST-ec\",\"typ\":\"at+jwt\"}") + "." + part(GOOD);
        return input + "." + BASE64URL.encodeToString(EC.signature(input.getBytes(US_ASCII)));
    }

    private static String hmac(String algorithm, String kid, byte[] secret) {
        try {
            String input = part(Map.of("alg", algorithm, "kid", kid, "typ", "at+jwt")) + "." + part(GOOD);
            String name = "HmacSHA" + algorithm.substring(2);
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret, name));
            return input + "." + BASE64URL.encodeToString(mac.doFinal(input.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pem(byte[] der) {
        return ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(US_ASCII);
    }

    private static byte[] withOrder(byte[] signature) {
        byte[] changed = signature.clone();
        byte[] order =
                new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16).toByteArray();
        System.arraycopy(order, order.length - 32, changed, 32, 32);
        return changed;
    }

    private static byte[] der(byte[] signature) {
        byte[] r = new BigInteger(1, Arrays.copyOf(signature, 32)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64)).toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x30);
        out.write(r.length + s.length + 4);
        out.write(2);
        out.write(r.length);
        out.writeBytes(r);
        out.write(2);
        out.write(s.length);
        out.writeBytes(s);
        return out.toByteArray();
    }

    /** A letter that stands for the same bytes, as the last bits of 64 bytes are not used. */
    private static char other(char last) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return letters.charAt(letters.indexOf(last) ^ 1);
    }

    private static byte[] broken(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        bytes[body.indexOf("gemeente-app")] = (byte) 0xc0;
        return bytes;
    }

    private static String bomb() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, true))) {
                deflate.write(new byte[8 * 1024 * 1024]);
            }
            return BASE64URL.encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> members) {
        return encoded(JSONObjectUtils.toJSONString(new LinkedHashMap<>(members)));
    }

    private static String encoded(String json) {
        return BASE64URL.encodeToString(json.getBytes(UTF_8));
    }
}
