package nl.plusgemeente.sdk.mock.internal.presenteren;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Document;
import nl.plusgemeente.sdk.mock.internal.data.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Call;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/** One small image for every text, drawn here: one grey square of a few pixels. */
final class Afbeeldingen {

    static final String PNG = "image/png";
    private static final String NAME = "kaart.png";
    private static final int SIDE = 8;

    private final Dataset dataset;

    Afbeeldingen(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The address below which the images of a draft are. */
    static String basePath(Call call, Ontwerp ontwerp) {
        return call.base() + "/ontwerpafbeeldingen/"
                + ontwerp.document().gezag().code() + "/" + Document.pathId(ontwerp.ontwerpbesluit());
    }

    Answer vastgesteld(Call call) {
        String version = call.variable("versieIdentificatie");
        boolean known = dataset.documenten().stream()
                .filter(document -> document.ontwerp().isEmpty())
                .filter(document -> document.gezag().code().equals(call.variable("bevoegdGezag")))
                .anyMatch(document -> Document.pathId(document.expressionId()).equals(version));
        return image(call, known);
    }

    Answer ontwerp(Call call) {
        String decision = call.variable("ontwerpbesluitIdentificatie");
        boolean known = dataset.ontwerpen().stream()
                .filter(ontwerp -> ontwerp.document().gezag().code().equals(call.variable("bevoegdGezag")))
                .anyMatch(ontwerp -> Document.pathId(ontwerp.ontwerpbesluit()).equals(decision));
        return image(call, known);
    }

    private static Answer image(Call call, boolean known) {
        String name = call.variable("bestandsnaam");
        if (!known || !name.equals(NAME)) {
            throw Problem.notFound(name);
        }
        return Answer.of(200, Map.of("Content-Type", PNG), png());
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        // 8 bits of grey, neither compressed nor filtered nor interlaced in another way than the usual
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) 8).array());
        chunk(out, "IDAT", deflated(new byte[SIDE * (SIDE + 1)]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static byte[] deflated(byte[] pixels) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(pixels);
            deflater.finish();
            byte[] buffer = new byte[pixels.length + 64];
            int length = deflater.deflate(buffer);
            return Arrays.copyOf(buffer, length);
        } finally {
            deflater.end();
        }
    }
}
