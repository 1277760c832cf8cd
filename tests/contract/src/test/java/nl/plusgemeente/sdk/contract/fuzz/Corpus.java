package nl.plusgemeente.sdk.contract.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * Keeps the first answer that comes, as it came.
 *
 * @param caller makes the calls
 * @param file where to keep it
 */
record Corpus(Caller caller, Path file) implements Caller {

    @Override
    public <T> Response<T> exchange(Operation<T> operation) {
        return caller.exchange(operation.reading(kept(operation.answer())));
    }

    private <T> Answer<T> kept(Answer<T> answer) {
        return body -> {
            byte[] bytes = body.stream().readAllBytes();
            if (!Files.exists(file)) {
                Files.write(file, bytes);
            }
            return answer.read(
                    new AnswerBody(body.status(), body.headers(), new ByteArrayInputStream(bytes), body.json()));
        };
    }

    @Override
    public <T> Pages<T> pages(Operation<Page<T>> first) {
        return OnePage.of(exchange(first).body());
    }

    @Override
    public Caller with(AuthScheme scheme) {
        return new Corpus(caller.with(scheme), file);
    }

    @Override
    public Caller within(Duration budget) {
        return new Corpus(caller.within(budget), file);
    }

    @Override
    public Timekeeper time() {
        return caller.time();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
