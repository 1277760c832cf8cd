package nl.plusgemeente.sdk.core.call;

import java.io.InputStream;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;

/**
 * A successful answer at the moment of reading.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers the headers
 * @param stream the body, decompressed; every read ends at the deadline of the call
 * @param json what binds JSON
 */
public record AnswerBody(int status, Headers headers, InputStream stream, JsonCodec json) {}
