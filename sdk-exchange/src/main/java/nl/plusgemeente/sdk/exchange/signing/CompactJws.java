package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * A compact JWS as somebody sent it, read in constant memory: it is kept by others, and looked at twice.
 *
 * @param header the protected header, encoded
 * @param said what it says
 * @param contentType the media type of what is signed; empty when it does not say
 * @param payloadAt where the payload begins
 * @param payloadEnd where the point behind it stands
 * @param signature the signature, encoded
 */
record CompactJws(
        String header,
        ProtectedHeader said,
        Optional<String> contentType,
        long payloadAt,
        long payloadEnd,
        String signature) {
    private static final int LONGEST_HEADER = 32 * 1024;
    private static final int LONGEST_SIGNATURE = 2 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final String FORM = "header.payload.signature (RFC 7515 7.1)";

    static CompactJws read(ReceivedBody body) throws IOException {
        try (InputStream in = new BufferedInputStream(body.open(), CHUNK)) {
            String header = part(in, LONGEST_HEADER);
            long end = header.length() + 1L;
            int c = in.read();
            while (c >= 0 && c != '.') {
                end++;
                c = in.read();
            }
            String signature = part(in, LONGEST_SIGNATURE);
            if (c < 0 || header.isEmpty() || signature.isEmpty() || in.read() >= 0) {
                throw SignatureField.form("the form of the body", FORM, "another text");
            }
            Map<String, Object> members = members(header);
            ProtectedHeader said = ProtectedHeader.compact(members);
            Optional<String> type = members.get("cty") instanceof String text ? Optional.of(text) : Optional.empty();
            return new CompactJws(header, said, type, header.length() + 1L, end, signature);
        }
    }

    /** Up to a point, or the end. */
    private static String part(InputStream in, int longest) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream(512);
        for (int c = in.read(); c >= 0 && c != '.'; c = in.read()) {
            if (part.size() == longest) {
                throw SignatureField.form("the form of the body", FORM, "a part that is too long");
            }
            part.write(c);
        }
        return part.toString(US_ASCII);
    }

    private static Map<String, Object> members(String header) {
        try {
            return StrictJson.object(Base64Url.decode(header), 3);
        } catch (IllegalArgumentException | JsonException e) {
            throw SignatureField.form("the protected header", "one JSON object in base64url", "another value");
        }
    }

    boolean verifies(ReceivedBody body, Signer signer) throws IOException {
        byte[] right = HeaderCheck.signature(signature);
        try (InputStream signed = new PartStream(body.open(), payloadEnd)) {
            return signer.key().verifies(said.algorithm(), signed, right);
        }
    }

    SignedHead head(TrustedCertificate certificate, Instant signedAt, String receiver) {
        return new SignedHead(
                Optional.empty(),
                Coverage.PAYLOAD,
                List.of(),
                SightingId.of(signature),
                receiver,
                certificate,
                signedAt,
                Set.of());
    }
}
