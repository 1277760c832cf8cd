package nl.plusgemeente.sdk.benchmarks.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Answers every call with the same bytes, so that reading is all that costs.
 *
 * @param codec reads them
 * @param json the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read and never compared
public record OneAnswer(JsonCodec codec, byte[] json) implements Caller {

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        AnswerBody body = new AnswerBody(200, new Headers(), new ByteArrayInputStream(json), codec);
        try {
            return new Response<>(
                    200, new Headers(), 1, "benchmark", operation.answer().read(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        throw new UnsupportedOperationException("nothing here asks for pages");
    }

    @Override
    public Caller with(AuthScheme scheme) {
        return this;
    }

    @Override
    public Caller within(Duration budget) {
        return this;
    }

    @Override
    public Timekeeper time() {
        return Timekeeper.system();
    }
}
