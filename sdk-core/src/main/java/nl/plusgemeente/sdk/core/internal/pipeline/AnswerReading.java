package nl.plusgemeente.sdk.core.internal.pipeline;

import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/**
 * Turns an answer into what the operation wants, or into the error that it stands for.
 *
 * @param json binds bodies
 * @param errors reads refusals
 * @param maxBytes the largest body that is read into memory
 */
record AnswerReading(JsonCodec json, StatusErrors errors, long maxBytes) {

    <T> Response<T> read(IncomingResponse response, Call<T> call, AttemptContext context) {
        boolean handedOn = false;
        try {
            if (response.status() < 200 || response.status() > 299) {
                ApiException error = errors.of(response, context);
                BodyStreams.drain(response);
                throw error;
            }
            Answer<T> answer = call.operation().answer();
            if (answer.json()) {
                if (ContentTypes.isProblem(response)) {
                    throw new ProblemAsSuccessException(errors.problems().read(response));
                }
                ContentTypes.requireJson(response, context);
            }
            T body = answer.read(new AnswerBody(response.status(), response.headers(), stream(response, answer), json));
            handedOn = answer.streams();
            if (!handedOn) {
                BodyStreams.drain(response);
            }
            return new Response<>(response.status(), response.headers(), call.attempts(), call.correlationId(), body);
        } catch (IOException | RuntimeException e) {
            throw ReadingFaults.translate(e, context.base(), context.facts());
        } finally {
            if (!handedOn) {
                response.close();
            }
        }
    }

    private InputStream stream(IncomingResponse response, Answer<?> answer) throws IOException {
        InputStream body = BodyStreams.decoded(response);
        if (answer.json()) {
            body = BodyStreams.required(body, response.status(), errors.problems());
        }
        if (answer.streams()) {
            return BodyStreams.closing(body, response);
        }
        return answer.large() ? body : BodyStreams.limited(body, maxBytes);
    }
}
