package nl.plusgemeente.sdk.mock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.mock.internal.journal.Checks;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at what came in sees why it was refused. */
class JournalTest {
    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final MockFacilities FACILITIES = Start.mock().build();

    private final Caller caller = Caller.of(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void request_thatIsAnswered_hasTenantApiAndStatus() throws Exception {
        caller.get(REGELINGEN + "?page=1");

        ReceivedRequest received = only();
        assertThat(received.status()).isEqualTo(200);
        assertThat(received.refusal()).isEmpty();
        assertThat(received.tenant()).contains("lelystad");
        assertThat(received.api()).isEqualTo("presenteren-v8");
        assertThat(received.operation()).isEqualTo("regelingen");
        assertThat(received.path()).isEqualTo(REGELINGEN);
        assertThat(received.header("accept")).contains("application/hal+json");
        assertThat(received).hasToString("ReceivedRequest[GET " + REGELINGEN + " 200]");
        List<String> names = new ArrayList<>();
        received.headers().forEach((name, value) -> names.add(name));
        assertThat(names).noneMatch(name -> name.startsWith("X-Mock-"));
    }

    @Test
    void request_thatIsRefused_hasTheReasonInWords() throws Exception {
        caller.without("x-api-key").get(REGELINGEN);
        caller.with("Content-Crs", "EPSG:4326").post(Caller.PRESENTEREN + "/regelingen/_zoek", Caller.LELYSTAD);
        caller.get("/nergens");
        new OAuthCaller(FACILITIES, "utrecht", Clock.systemUTC()).token(Map.of("grant_type", "client_credentials"));

        assertThat(FACILITIES.requests())
                .extracting(
                        ReceivedRequest::status, request -> request.refusal().orElse(""))
                .satisfiesExactly(
                        missing -> assertThat(missing.toList()).containsExactly(401, "Inloggegevens ontbreken"),
                        crs -> assertThat(crs.toList().get(1).toString()).contains("Content-Crs"),
                        path -> assertThat(path.toList())
                                .containsExactly(404, "No matching resource found for given API Request"),
                        token -> assertThat(token.toList().get(1).toString()).isNotBlank());
        assertThat(FACILITIES.requests().get(0).tenant()).isEmpty();
    }

    @Test
    void fault_thatWasPlanned_isNamedAsSuch() throws Exception {
        FACILITIES.fault(Fault.serviceUnavailable().times(1)).onEverything();
        caller.get(REGELINGEN);
        FACILITIES.fault(Fault.noAnswer()).onEverything();
        assertThatIOException().isThrownBy(() -> caller.get(REGELINGEN));

        assertThat(FACILITIES.requests().get(0).status()).isEqualTo(503);
        assertThat(FACILITIES.requests().get(0).refusal()).contains("fault STATUS 503, as planned");
        assertThat(FACILITIES.requests().get(1).status()).isZero();
        assertThat(FACILITIES.requests().get(1).refusal()).contains("fault NO_ANSWER, as planned");
    }

    @Test
    void request_thatAStubAnswers_isThereAsWell() throws Exception {
        FACILITIES.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(418)));
        caller.post("/eigen", "{\"a\":1}");

        assertThat(only().status()).isEqualTo(418);
        assertThat(only().api()).isEmpty();
        assertThat(only().text()).isEqualTo("{\"a\":1}");
    }

    @Test
    void bodies_beyondTheBudget_pushTheOldestOut() {
        Journal journal = new Journal(1_000, new Checks(Set.of(), ""));
        byte[] large = new byte[20 * 1024 * 1024];
        for (int i = 0; i < 5; i++) {
            journal.add(received("/" + i, large));
        }

        assertThat(journal.list()).extracting(ReceivedRequest::url).containsExactly("/2", "/3", "/4");
        journal.add(received("/small", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(journal.list()).hasSize(4);
        journal.add(received("/huge", new byte[65 * 1024 * 1024]));
        assertThat(journal.list()).isEmpty();
    }

    private static ReceivedRequest only() {
        assertThat(FACILITIES.requests()).hasSize(1);
        return FACILITIES.requests().get(0);
    }

    private static ReceivedRequest received(String url, byte[] body) {
        return new ReceivedRequest(
                Instant.EPOCH,
                "POST",
                url,
                new Headers(),
                body,
                Optional.empty(),
                "",
                "",
                200,
                Optional.empty(),
                Optional.empty());
    }
}
