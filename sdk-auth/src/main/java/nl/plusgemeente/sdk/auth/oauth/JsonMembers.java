package nl.plusgemeente.sdk.auth.oauth;

import java.io.IOException;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Reads the small JSON objects of an authorization server, to the letter. */
enum JsonMembers implements Answer<Map<String, Object>> {
    INSTANCE;

    /** A token, or the metadata of a talkative server, have a tenth of it. */
    private static final int LARGEST = 256 * 1024;

    private static final int DEPTH = 10;

    @Override
    public Map<String, Object> read(AnswerBody body) throws IOException {
        byte[] json = body.stream().readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            throw new JsonException("it is larger than 256 KiB");
        }
        return StrictJson.object(json, DEPTH);
    }
}
