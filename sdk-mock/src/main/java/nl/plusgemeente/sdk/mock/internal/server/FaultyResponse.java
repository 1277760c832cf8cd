package nl.plusgemeente.sdk.mock.internal.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Problem;

/** Turns a planned fault into WireMock's terms. */
final class FaultyResponse {

    private static final int OK = 200;
    private static final int PIECES = 10;
    private static final String PAGE = "<!doctype html><html><body><h1>Onderhoud</h1></body></html>";

    private FaultyResponse() {}

    static ResponseDefinitionBuilder of(nl.plusgemeente.sdk.mock.Fault fault, Supplier<Answer> rightAnswer) {
        ResponseDefinitionBuilder response = switch (fault.kind()) {
            case STATUS -> complete(error(fault.status()));
            case DELAY ->
                complete(rightAnswer.get())
                        .withFixedDelay((int) fault.duration().toMillis());
            case SLOW_BODY ->
                complete(rightAnswer.get())
                        .withChunkedDribbleDelay(PIECES, (int) fault.duration().toMillis());
            case TRUNCATED_BODY -> truncated(rightAnswer.get());
            case EMPTY_BODY -> complete(Answer.ok(Answer.HAL, ""));
            case WRONG_CONTENT_TYPE -> complete(rightAnswer.get().with("Content-Type", "text/plain"));
            case ITEMS_TWICE, ITEMS_LOST, ITEMS_REVERSED -> complete(WrongLists.of(rightAnswer.get(), fault.kind()));
            case PROBLEM_AS_SUCCESS -> complete(error(OK).with("Content-Type", Answer.HAL));
            case HTML -> complete(Answer.ok("text/html;charset=utf-8", PAGE));
            case GARBAGE -> new ResponseDefinitionBuilder().withFault(Fault.RANDOM_DATA_THEN_CLOSE);
            case NO_ANSWER -> new ResponseDefinitionBuilder().withFault(Fault.EMPTY_RESPONSE);
            case CONNECTION_RESET -> new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER);
        };
        fault.retryAfter()
                .ifPresent(wait -> response.withHeader(
                        "Retry-After", Long.toString(wait.plusMillis(999).toSeconds())));
        return response;
    }

    static ResponseDefinitionBuilder complete(Answer answer) {
        ResponseDefinitionBuilder response =
                new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
        answer.bytes().ifPresent(response::withBody);
        answer.headers().forEach(response::withHeader);
        return response;
    }

    /** Compressed, the length would not stand in a header; so this one is sent as it is. */
    private static ResponseDefinitionBuilder truncated(Answer answer) {
        byte[] body = answer.bytes().orElseGet(() -> answer.body().getBytes(StandardCharsets.UTF_8));
        return complete(answer)
                .withBody(Arrays.copyOf(body, body.length / 2))
                .withHeader("Content-Encoding", "identity")
                .withHeader("Content-Length", Integer.toString(body.length));
    }

    private static Answer error(int status) {
        String title = status == 429 ? "Te veel aanvragen" : "Dienst tijdelijk niet beschikbaar";
        String type = status == 429 ? "TeVeelAanvragen" : "InterneFout";
        return Answer.of(status, Answer.PROBLEM, Problem.body(type, title, status, title));
    }
}
