package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.io.IOException;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Reads the object of an answer whole, numbers and all, up to a size. */
final class BoundedJson {
    /** What a contract may nest, in a list in a page, with room: what is too deep for it is told of that one contract. */
    private static final int DEPTH = 64;

    private static final int KIB = 1_024;

    private BoundedJson() {}

    static Fields read(AnswerBody body, int largest) throws IOException {
        return new Fields(StrictJson.exact(bytes(body, largest), DEPTH));
    }

    static byte[] bytes(AnswerBody body, int largest) throws IOException {
        byte[] json = body.stream().readNBytes(largest + 1);
        if (json.length > largest) {
            throw new JsonException("it is larger than " + largest / KIB + " KiB");
        }
        return json;
    }
}
