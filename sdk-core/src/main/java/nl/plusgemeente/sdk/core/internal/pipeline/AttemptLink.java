package nl.plusgemeente.sdk.core.internal.pipeline;

import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Transport;

/**
 * One attempt: the request is put together, gets its credentials, passes interceptors and route, and its answer is read.
 *
 * @param lane whose
 * @param requests puts requests together
 * @param way interceptors, then route, then transport
 * @param answers reads answers
 */
record AttemptLink(Lane lane, RequestAssembly requests, Transport way, AnswerReading answers) implements Link {

    @Override
    public <T> Response<T> carry(Call<T> call) {
        AttemptContext context = new AttemptContext(
                lane.tenant().id(),
                lane.tenant().oin(),
                lane.environment(),
                lane.base(),
                call.operation(),
                call.nextAttempt(),
                call.correlationId(),
                call.deadline());
        OutgoingRequest request = requests.assemble(call, lane);
        lane.scheme().ifPresent(scheme -> scheme.authenticate(request, context));
        IncomingResponse response = way.send(request, context);
        return answers.read(response, call, context);
    }
}
