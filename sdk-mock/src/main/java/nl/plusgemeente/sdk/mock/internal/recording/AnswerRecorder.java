package nl.plusgemeente.sdk.mock.internal.recording;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.mock.LeftOut;
import nl.plusgemeente.sdk.mock.internal.DsoFacilities;
import nl.plusgemeente.sdk.mock.internal.anonymous.Anonymiser;
import nl.plusgemeente.sdk.mock.internal.anonymous.NotAnonymisedException;
import nl.plusgemeente.sdk.mock.internal.http.Api;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Route;
import nl.plusgemeente.sdk.mock.internal.http.RouteMatch;
import nl.plusgemeente.sdk.mock.internal.recorded.Question;

/** Decides of each answer whether it is recorded, and says so when it is not. Thread-safe. */
public final class AnswerRecorder {

    private static final int LIMIT = 8 << 20;
    private static final int LARGEST_QUESTION = 1 << 20;
    private static final List<String> SECRET_HEADERS =
            List.of("Authorization", "Proxy-Authorization", "Cookie", "DPoP");
    /** Who may come in, and whether there is room: the mock says so by itself, or with a fault. */
    private static final Set<Integer> OF_THE_DOOR = Set.of(401, 403, 408, 429);

    private final List<Api> apis = DsoFacilities.names();
    private final Folder folder;
    private final Anonymiser anonymiser;

    public AnswerRecorder(Path folder, Collection<String> hidden) {
        this.folder = new Folder(folder);
        this.anonymiser = new Anonymiser(hidden);
    }

    public List<String> files() {
        return folder.files();
    }

    public List<LeftOut> leftOut() {
        return folder.leftOut();
    }

    /** The answer itself, its body copied on its way. */
    public IncomingResponse record(OutgoingRequest request, AttemptContext context, IncomingResponse answer) {
        ApiProfile profile = context.operation().api();
        int status = answer.status();
        try {
            hideKeysOf(request, profile);
            Optional<Api> api =
                    apis.stream().filter(one -> one.name().equals(profile.id())).findFirst();
            Optional<Route> route = api.flatMap(one -> route(one, request, context.base()));
            if (api.isEmpty() || route.isEmpty()) {
                String why =
                        api.isEmpty() ? "the mock does not play this API" : "the mock does not play this operation";
                return without(answer, new LeftOut(profile.id(), "", status, why));
            }
            Form form = Form.of(answer.headers().first("Content-Type"));
            Asked asked = new Asked(api.get().name(), route.get(), question(request, context.base()), status, form);
            return unfit(asked)
                    .map(why -> without(answer, asked.leftOut(why)))
                    .orElseGet(() -> answer.withBody(new Tee(answer, LIMIT, sink(asked, answer))));
        } catch (NotAnonymisedException e) {
            return without(answer, new LeftOut(profile.id(), "", status, String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> unfit(Asked asked) {
        int status = asked.status();
        if (status >= 500 || OF_THE_DOOR.contains(status)) {
            return Optional.of("a mock answers this with a Fault");
        }
        if (status == 204 || status >= 300 && status < 400) {
            return Optional.of("an answer without a body is not recorded");
        }
        if (asked.form() == Form.OTHER) {
            return Optional.of("only JSON and XML can be anonymised");
        }
        return asked.canBePlayed()
                ? Optional.empty()
                : Optional.of("the mock does not give this operation in this form");
    }

    private IncomingResponse without(IncomingResponse answer, LeftOut what) {
        folder.leaveOut(what);
        return answer;
    }

    private Tee.Sink sink(Asked asked, IncomingResponse answer) {
        String encoding = answer.headers().first("Content-Encoding").orElse("");
        return new Tee.Sink() {
            @Override
            public void keep(byte[] bytes) {
                AnswerRecorder.this.keep(asked, bytes, encoding);
            }

            @Override
            public void leaveOut(String reason) {
                folder.leaveOut(asked.leftOut(reason));
            }
        };
    }

    /** Whatever goes wrong here is no fault of the call, which has its answer: it is told in the report. */
    private void keep(Asked asked, byte[] bytes, String encoding) {
        try {
            String text = bytes.length == 0 ? "" : BodyText.of(bytes, encoding, LIMIT);
            if (text.isBlank()) {
                folder.leaveOut(asked.leftOut("an answer without a body is not recorded"));
                return;
            }
            folder.write(asked, asked.form() == Form.XML ? anonymiser.xml(text) : anonymiser.json(text));
        } catch (NotAnonymisedException e) {
            folder.leaveOut(asked.leftOut(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            folder.leaveOut(asked.leftOut("it is no text in UTF-8, or cannot be written: "
                    + e.getClass().getSimpleName()));
        }
    }

    private void hideKeysOf(OutgoingRequest request, ApiProfile profile) {
        request.headers().all(profile.keyHeader()).forEach(anonymiser::secret);
        for (String header : SECRET_HEADERS) {
            for (String value : request.headers().all(header)) {
                anonymiser.secret(value);
                anonymiser.secret(value.substring(value.indexOf(' ') + 1));
            }
        }
    }

    private static Optional<Route> route(Api api, OutgoingRequest request, URI base) {
        try {
            List<RouteMatch> matches = RouteMatch.all(api, path(request, base));
            return RouteMatch.best(matches, request.method()).map(RouteMatch::route);
        } catch (Refusal e) {
            return Optional.empty(); // a path that the mock does not take
        }
    }

    private static String path(OutgoingRequest request, URI base) {
        String path = request.uri().getRawPath();
        String before = base.getRawPath();
        return path.startsWith(before + "/") ? path.substring(before.length()) : "/";
    }

    /** Of what is left of the question when it is anonymised: a mark of a number would give the number away. */
    private String question(OutgoingRequest request, URI base) {
        String query = Optional.ofNullable(request.uri().getRawQuery()).orElse("");
        String target = anonymiser.text(path(request, base) + (query.isEmpty() ? "" : "?" + query));
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        return Question.of(request.method(), path, mark < 0 ? "" : target.substring(mark + 1), body(request))
                .mark();
    }

    private String body(OutgoingRequest request) {
        Optional<RequestBody> body = request.body()
                .filter(one -> one.repeatable() && one.length() <= LARGEST_QUESTION)
                .filter(one -> Form.of(Optional.of(one.contentType())) == Form.JSON);
        if (body.isEmpty()) {
            return "";
        }
        try (InputStream bytes = body.get().open()) {
            return anonymiser.json(new String(bytes.readNBytes(LARGEST_QUESTION), StandardCharsets.UTF_8));
        } catch (IOException | NotAnonymisedException e) {
            return ""; // told apart by its address alone
        }
    }
}
