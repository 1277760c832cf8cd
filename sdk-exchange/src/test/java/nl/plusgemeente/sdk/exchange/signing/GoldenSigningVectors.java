package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;

/**
 * Makes the vectors of {@link GoldenSigningVectorsTest} anew, all of them, with another key that nobody keeps. Only when the
 * form of a signature is meant to change: what was sent before must go on being accepted.
 */
public final class GoldenSigningVectors {
    static final String ROOT = "TEST-root.pem";
    static final String PAYLOAD = "TEST-payload";
    static final String MESSAGE = "TEST-message";
    static final String REQUEST = ".http";
    static final String INPUT = ".signing-input.bin";

    private static final String TARGET = "/v1/besluiten?expand=zaak&q=caf%C3%A9";
    private static final String BODY = "{\"besluit\":\"Kap van één boom\",\"zaak\":\"TEST-1\"}\n";

    private GoldenSigningVectors() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder: {@code src/test/resources/golden-signing} of the module
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TestAuthority root =
                TestAuthority.root(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2046-01-01T00:00:00Z"));
        ClientIdentity identity = root.authority().organisation(TestAuthority.UTRECHT);
        Files.writeString(
                folder.resolve(ROOT),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(root.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        write(folder, PAYLOAD, MessageSigner.builder().coverage(Coverage.PAYLOAD), identity);
        write(
                folder,
                MESSAGE,
                MessageSigner.builder()
                        .coverage(Coverage.MESSAGE)
                        .dialect(HeaderDialect.ADR_MODULE)
                        .contentDigest(),
                identity);
    }

    private static void write(Path folder, String name, MessageSignerBuilder signer, ClientIdentity identity)
            throws IOException {
        byte[] body = BODY.getBytes(UTF_8);
        Headers headers = new Headers()
                .add("Host", "api.example.nl")
                .add("Content-Type", "application/json")
                .add("Content-Length", Integer.toString(body.length));
        signer.time(new FixedTime())
                .build()
                .sign(
                        OutgoingMessage.request("POST", TARGET, headers, RequestBody.of(body, "application/json")),
                        identity)
                .addTo(headers);
        StringBuilder head = new StringBuilder("POST " + TARGET + " HTTP/1.1\n");
        headers.forEach(
                (field, value) -> head.append(field).append(": ").append(value).append("\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.append("\n").toString().getBytes(ISO_8859_1));
        whole.write(body);
        Files.write(folder.resolve(name + REQUEST), whole.toByteArray());
        Files.write(folder.resolve(name + INPUT), input(headers));
    }

    /** Put together here in the plainest way, so that the file says something. */
    private static byte[] input(Headers headers) {
        SignatureField field = SignatureField.only(headers);
        StringBuilder text = new StringBuilder(field.header()).append('.');
        boolean first = true;
        for (String name :
                ProtectedHeader.parse(field, EnumSet.noneOf(Deviation.class)).pars()) {
            String value = name.startsWith("(")
                    ? "post " + TARGET
                    : headers.first(name).orElseThrow();
            text.append(first ? "" : "\n").append(name).append(": ").append(value);
            first = false;
        }
        return text.toString().getBytes(US_ASCII);
    }
}
