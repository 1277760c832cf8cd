package nl.plusgemeente.sdk.core.internal.pipeline;

import java.util.Optional;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;
import nl.plusgemeente.sdk.core.spi.Transport;

/**
 * One attempt: the request is put together, gets its credentials, passes interceptors and route, and its answer is read.
 * A call that was refused for its credentials goes once more when their scheme has fresh ones.
 *
 * @param lane whose
 * @param requests puts requests together
 * @param way interceptors, then route, then transport
 * @param answers reads answers
 */
record AttemptLink(Lane lane, RequestAssembly requests, Transport way, AnswerReading answers) implements Link {

    @Override
    public <T> Response<T> carry(Call<T> call) {
        Optional<AuthScheme> scheme = call.scheme().or(lane::scheme);
        while (true) {
            AttemptContext context = context(call);
            OutgoingRequest request = authenticated(requests.assemble(call, lane), scheme, context);
            IncomingResponse response = way.send(request, context);
            scheme.ifPresent(own -> own.answered(response.headers(), context));
            try {
                return answers.read(response, call, context);
            } catch (ApiException e) {
                Reaction reaction = reaction(new Refusal(request, response.headers(), e), scheme, context);
                if (reaction instanceof Reaction.Explained better) {
                    throw better.error();
                }
                if (reaction != Reaction.REPEAT || !repeatable(request) || !call.mayRenew()) {
                    throw e;
                }
            }
        }
    }

    private static OutgoingRequest authenticated(
            OutgoingRequest request, Optional<AuthScheme> scheme, AttemptContext context) {
        return scheme.isPresent() ? scheme.get().authenticate(request, context) : request;
    }

    private static Reaction reaction(Refusal refusal, Optional<AuthScheme> scheme, AttemptContext context) {
        boolean ours = refusal.error().status() >= 400 && refusal.error().status() < 500;
        return ours && scheme.isPresent() ? scheme.get().refused(refusal, context) : Reaction.NONE;
    }

    private static boolean repeatable(OutgoingRequest request) {
        return request.body().map(RequestBody::repeatable).orElse(true);
    }

    private AttemptContext context(Call<?> call) {
        return new AttemptContext(
                lane.tenant().id(),
                lane.tenant().oin(),
                lane.environment(),
                lane.base(),
                call.operation(),
                call.nextAttempt(),
                call.correlationId(),
                call.deadline(),
                call.means(lane));
    }
}
