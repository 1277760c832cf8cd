package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;

/**
 * Makes signed requests of which any part may be wrong, with valid signatures over whatever they say. It writes everything
 * itself, so that it does not inherit the mistakes of what it tests.
 */
final class Forge {
    static final TestAuthority ROOT = TestAuthority.root();
    static final TestAuthority AUTHORITY = ROOT.authority();
    static final ClientIdentity SENDER = AUTHORITY.organisation(TestAuthority.UTRECHT);
    static final byte[] BODY = "{\"zaak\":\"Z-2026-0001\"}".getBytes(UTF_8);
    static final String TARGET = "/v1/zaken?expand=status";
    static final String PAYLOAD = "[\"digest\"]";
    static final String MESSAGE = "[\"(request-target)\",\"host\",\"content-type\",\"content-length\",\"digest\"]";

    private ClientIdentity signer = SENDER;
    private JwsAlgorithm algorithm = JwsAlgorithm.PS256;
    private String field = "nlgov-adr-payload-sig";
    private String pars = PAYLOAD;
    private String digest = "SHA-256=" + sha256(BODY);
    private UnaryOperator<String> json = text -> text;
    private UnaryOperator<String> value = text -> text;
    private UnaryOperator<String> lines = text -> text;
    private byte[] body = BODY;

    static Forge payload() {
        return new Forge();
    }

    static Forge message() {
        return new Forge().field("nlgov-adr-message-sig").pars(MESSAGE);
    }

    Forge by(ClientIdentity identity) {
        signer = identity;
        return this;
    }

    Forge with(JwsAlgorithm other) {
        algorithm = other;
        return this;
    }

    Forge field(String name) {
        field = name;
        return this;
    }

    Forge pars(String list) {
        pars = list;
        return this;
    }

    Forge digest(String text) {
        digest = text;
        return this;
    }

    Forge body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** Changes the protected header before it is signed. */
    Forge json(UnaryOperator<String> change) {
        json = change;
        return this;
    }

    /** Changes a part of the protected header; it must be there. */
    Forge json(String old, String fresh) {
        return json(text -> {
            if (!text.contains(old)) {
                throw new IllegalStateException(old + " is not in the header");
            }
            return text.replace(old, fresh);
        });
    }

    /** Changes the value of the header field after it was signed. */
    Forge value(UnaryOperator<String> change) {
        value = change;
        return this;
    }

    /** Signs other lines than the ones of the message. */
    Forge lines(UnaryOperator<String> change) {
        lines = change;
        return this;
    }

    HttpText make() {
        Headers headers = new Headers()
                .add("Host", "api.utrecht.example")
                .add("Content-Type", "application/json")
                .add("Content-Length", String.valueOf(body.length));
        if (!digest.isEmpty()) {
            headers.addReceived("Digest", digest);
        }
        headers.addReceived(field, value.apply(signature()));
        return new HttpText("POST", TARGET, headers, body);
    }

    private String signature() {
        String whole = "{\"alg\":\"" + algorithm.id() + "\",\"b64\":false,\"iat\":" + FixedTime.START.getEpochSecond()
                + ",\"x5t#S256\":\"" + thumbprint(signer) + "\",\"x5c\":[\""
                + String.join(
                        "\",\"",
                        X5c.of(signer.chain()
                                .subList(0, Math.min(2, signer.chain().size()))))
                + "\"],\"sigD\":{\"mId\":\"http://uri.etsi.org/19182/HttpHeaders\",\"pars\":" + pars
                + "},\"crit\":[\"b64\",\"sigD\"]}";
        String header = Base64Url.encode(json.apply(whole).getBytes(UTF_8));
        String covered = pars.equals(PAYLOAD)
                ? "digest: " + digest
                : "(request-target): post " + TARGET + "\nhost: api.utrecht.example\ncontent-type: application/json"
                        + "\ncontent-length: " + body.length + "\ndigest: " + digest;
        byte[] input = (header + "." + lines.apply(covered)).getBytes(ISO_8859_1);
        byte[] signature = new SigningKey(signer.privateKey(), java.util.Optional.empty(), algorithm).sign(input);
        return header + ".." + Base64Url.encode(signature);
    }

    static String thumbprint(ClientIdentity identity) {
        try {
            return Base64Url.encode(MessageDigest.getInstance("SHA-256")
                    .digest(identity.certificate().getEncoded()));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageVerifierBuilder verifier(FixedTime time) {
        return MessageVerifier.builder(ROOT.policy(time)).time(time);
    }
}
