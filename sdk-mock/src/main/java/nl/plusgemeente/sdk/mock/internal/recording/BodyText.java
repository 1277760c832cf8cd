package nl.plusgemeente.sdk.mock.internal.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.plusgemeente.sdk.mock.internal.anonymous.NotAnonymisedException;

/** A body as text: unpacked within a limit, and in UTF-8 or refused. */
final class BodyText {

    private BodyText() {}

    /** @throws IOException when it is no text */
    static String of(byte[] bytes, String encoding, int limit) throws IOException {
        byte[] plain = switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> unpacked(bytes, limit);
            default -> throw new NotAnonymisedException("it is packed in a way that is not known");
        };
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(plain))
                .toString();
    }

    private static byte[] unpacked(byte[] bytes, int limit) throws IOException {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = unpacking.readNBytes(limit + 1);
            if (plain.length > limit) {
                throw new NotAnonymisedException("it is larger than " + (limit >> 20) + " MiB");
            }
            return plain;
        }
    }
}
