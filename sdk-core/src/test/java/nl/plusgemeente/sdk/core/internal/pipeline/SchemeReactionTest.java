package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.AuthScheme;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scheme sees every answer, judges each refusal of its credentials, and has the request repeated once at most. */
@Timeout(60)
class SchemeReactionTest {
    private static final ConfigurationException BETTER =
            new ConfigurationException(CoreErrors.NO_CREDENTIAL, "The scope of the test is missing: ask for it");

    @Test
    void none_toARefusal_letsItStand() {
        Judge judge = new Judge(Reaction.NONE);
        try (HostileServer server = answers(401)) {
            assertThat(refused(server, judge, GET)
                            .after(1)
                            .as(ApiException.class)
                            .status())
                    .isEqualTo(401);
            assertThat(server.requests()).hasSize(1);
        }
        assertThat(judge.judged).containsExactly(401);
    }

    @Test
    void repeat_withFreshCredentials_succeedsOnTheSameConnection() {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(401, 200)) {
            assertThat(call(server, judge, GET).nummer()).isEqualTo(1);
            assertThat(server.requests())
                    .extracting(request -> request.header("X-Proof"))
                    .containsExactly("1", "2");
            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(judge.judged).containsExactly(401);
    }

    @Test
    void repeat_timeAndAgain_isDoneOnce() {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(401)) {
            refused(server, judge, GET).after(2);
            assertThat(server.requests()).hasSize(2);
        }
        assertThat(judge.judged).containsExactly(401, 401);
    }

    @Test
    void repeat_withRetriesInBetween_isStillDoneOncePerCall() {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(401, 503, 401, 503, 401, 200)) {
            assertThat(refused(server, judge, GET)
                            .after(3)
                            .as(ApiException.class)
                            .status())
                    .isEqualTo(401);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void repeat_inTheNextCall_isAllowedAnew() {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(401, 200, 401, 200);
                GemeenteSdk sdk = sdk(server)) {
            for (int i = 0; i < 2; i++) {
                sdk.onBehalfOf("utrecht").caller().with(judge).call(GET);
            }
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void repeat_ofAPost_sendsTheBodyAgain_asItWasRefusedBeforeItDidAnything() {
        try (HostileServer server = answers(401, 200)) {
            call(server, new Judge(Reaction.REPEAT), POST);
            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request.text()).contains(Canary.SENT));
        }
    }

    @Test
    void repeat_withABodyThatCannotBeReadTwice_letsTheRefusalStand() {
        Operation<Thing> once =
                Facilities.post(Answer.of(Thing.class)).body(new OnceOnly()).build();
        try (HostileServer server = answers(401, 200)) {
            refused(server, new Judge(Reaction.REPEAT), once).after(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 499})
    void explained_refusal_isReplacedByTheBetterError(int status) {
        Judge judge = new Judge(new Reaction.Explained(BETTER));
        try (HostileServer server = answers(status)) {
            assertThat(catchThrowable(() -> call(server, judge, GET))).isSameAs(BETTER);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void explained_afterARepeat_isReplacedToo() {
        Judge judge = new Judge(Reaction.REPEAT, new Reaction.Explained(BETTER));
        try (HostileServer server = answers(401, 403)) {
            assertThat(catchThrowable(() -> call(server, judge, GET))).isSameAs(BETTER);
            assertThat(server.requests()).hasSize(2);
        }
        assertThat(judge.judged).containsExactly(401, 403);
    }

    @ParameterizedTest
    @CsvSource({"300, 1", "399, 1", "500, 3", "501, 1", "503, 3"})
    void otherStatus_isNotForTheSchemeToJudge_butSeen(int status, int attempts) {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(status)) {
            refused(server, judge, GET).after(attempts);
        }
        assertThat(judge.judged).isEmpty();
        assertThat(judge.seen).hasSize(attempts);
    }

    @Test
    void answered_seesEveryAnswerInOrder_withTheAttemptItBelongsTo() {
        Judge judge = new Judge(Reaction.REPEAT);
        try (HostileServer server = answers(503, 401, 200)) {
            call(server, judge, GET);
        }
        assertThat(judge.seen).containsExactly("1 nonce-1", "2 nonce-2", "3 nonce-3");
    }

    @Test
    void refusal_holdsTheRequestWithItsCredentialsAndTheHeadersOfTheAnswer() {
        Judge judge = new Judge(Reaction.NONE);
        try (HostileServer server = answers(403)) {
            refused(server, judge, GET);
        }
        assertThat(judge.last.request().headers().first("X-Proof")).contains("1");
        assertThat(judge.last.headers().first("DPoP-Nonce")).contains("nonce-1");
    }

    /** These statuses in turn, and the last one for ever. */
    private static HostileServer answers(int... statuses) {
        List<Integer> given = new ArrayList<>();
        return HostileServer.http((request, connection) -> {
            int status = statuses[Math.min(given.size(), statuses.length - 1)];
            given.add(status);
            connection.send(Http.answer(
                    status,
                    "application/json",
                    status == 200 ? Thing.json(1) : "",
                    "DPoP-Nonce: nonce-" + given.size()));
        });
    }

    private static Fault refused(HostileServer server, AuthScheme scheme, Operation<Thing> operation) {
        return Fault.ofCall(() -> call(server, scheme, operation));
    }

    private static Thing call(HostileServer server, AuthScheme scheme, Operation<Thing> operation) {
        try (GemeenteSdk sdk = sdk(server)) {
            return sdk.onBehalfOf("utrecht").caller().with(scheme).call(operation);
        }
    }

    private static GemeenteSdk sdk(HostileServer server) {
        return Facilities.sdk(server.uri()).time(new VirtualTime()).build();
    }

    /** Reacts as it is told to, the last way for ever; each request gets a proof of its own. */
    private static final class Judge implements AuthScheme {
        private final List<Reaction> reactions;
        private final List<Integer> judged = new ArrayList<>();
        private final List<String> seen = new ArrayList<>();
        private int proofs;
        private Refusal last;

        Judge(Reaction... reactions) {
            this.reactions = List.of(reactions);
        }

        @Override
        public CredentialKind kind() {
            return CredentialKind.API_KEY;
        }

        @Override
        public OutgoingRequest authenticate(OutgoingRequest request, AttemptContext context) {
            proofs++;
            request.headers().set("X-Proof", String.valueOf(proofs));
            return request;
        }

        @Override
        public void answered(Headers headers, AttemptContext context) {
            seen.add(context.attempt() + " " + headers.first("DPoP-Nonce").orElse("none"));
        }

        @Override
        public Reaction refused(Refusal refusal, AttemptContext context) {
            last = refusal;
            judged.add(refusal.error().status());
            return reactions.get(Math.min(judged.size(), reactions.size()) - 1);
        }
    }

    private record OnceOnly() implements RequestBody {

        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public long length() {
            return 4;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("eens".getBytes(StandardCharsets.UTF_8));
        }
    }
}
