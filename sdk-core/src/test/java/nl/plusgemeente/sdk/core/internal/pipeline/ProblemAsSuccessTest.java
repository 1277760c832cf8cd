package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.LIST;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;

import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CircuitOpenException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A status that says that all is well, and a body that says that nothing is. */
@Timeout(60)
class ProblemAsSuccessTest {

    private static final String PROBLEM = "{\"type\":\"https://example.org/fout\",\"title\":\"TEST niet geleverd\","
            + "\"status\":%s,\"detail\":\"kanarie\",\"code\":\"noContent\"}";

    private final VirtualTime time = new VirtualTime();

    @ParameterizedTest
    @ValueSource(strings = {"200", "503", " 500 ", "\n\t404"})
    void problemAsJson_call_isAnErrorThatMayPass(String status) {
        try (HostileServer server = HostileServer.always(Http.json(PROBLEM.formatted(status)))) {
            Fault fault = faultOf(server, GET)
                    .is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS)
                    .after(3)
                    .retryable(true)
                    .says("HTTP 200", "noContent", "try later");
            ApiException told = fault.as(ApiException.class);
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.problem().title()).isEqualTo("TEST niet geleverd");
            assertThat(told.problem().detail()).isEqualTo("kanarie");
        }
    }

    @Test
    void problemAsProblem_call_isAnErrorEvenWithoutMembers() {
        String answer = Http.answer(200, "application/problem+json; charset=utf-8", "{\"naam\":\"x\",\"nummer\":1}");
        try (HostileServer server = HostileServer.always(answer)) {
            faultOf(server, GET).is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS);
        }
    }

    @Test
    void problemInGzip_call_isAnError() {
        try (HostileServer server = HostileServer.always(
                Http.answer(200, "application/json", Http.gzip(PROBLEM.formatted("200")), "Content-Encoding: gzip"))) {
            faultOf(server, GET).is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS);
        }
    }

    @Test
    void problemToAPost_call_isNotRepeated() {
        try (HostileServer server = HostileServer.always(Http.json(PROBLEM.formatted("200")))) {
            faultOf(server, POST)
                    .is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS)
                    .after(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void problemInPlaceOfAPage_isNoEmptyList() {
        try (HostileServer server = HostileServer.always(Http.json(PROBLEM.formatted("200")));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).time(time).build()) {
            faultOf(server, LIST).is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                            .caller()
                            .pages(LIST)
                            .iterator()
                            .hasNext())
                    .is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nummer\":7,\"status\":200,\"title\":\"geen probleem\"}",
                "{\"nummer\":7,\"status\":\"200\",\"title\":\"x\",\"detail\":\"y\"}",
                "{\"nummer\":7,\"status\":201,\"title\":\"x\",\"detail\":\"y\"}",
                "{\"nummer\":7,\"status\":200,\"title\":\"x\",\"detail\":\"y\",\"_links\":{}}",
                "{\"nummer\":7,\"status\":200,\"title\":\"x\",\"detail\":\"y\",\"_embedded\":{}}",
                "{\"nummer\":7,\"status\":200,\"title\":\"\",\"detail\":\"y\"}",
                "{\"nummer\":7,\"status\":200,\"title\":4,\"detail\":[]}",
                "{\"nummer\":7,\"ding\":{\"status\":200,\"title\":\"x\",\"detail\":\"y\"}}",
                "{\"nummer\":7,\"status\" 1}",
                "{\"nummer\":7,\"statusx\":200,\"stat\":\"us\"}",
                " \n{\"nummer\":7,\"naam\":\"\\\"status\\\":200\"} \t\r\n"
            })
    void thingsWithAStatus_areThingsAllTheSame(String body) {
        try (HostileServer server = HostileServer.always(Http.json(body))) {
            if (body.contains("\" 1}")) {
                faultOf(server, GET).retryable(false);
            } else {
                assertThat(call(server, GET).nummer()).isEqualTo(7);
            }
        }
    }

    @Test
    void problems_breaker_opens() {
        try (HostileServer server = HostileServer.always(Http.json(PROBLEM.formatted("200")));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .time(time)
                        .maxAttempts(1)
                        .breakerCalls(4)
                        .build()) {
            for (int i = 0; i < 4; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                        .is(ApiException.class, CoreErrors.PROBLEM_AS_SUCCESS);
            }
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(CircuitOpenException.class, CoreErrors.CIRCUIT_OPEN);
            assertThat(server.requests()).hasSize(4);
        }
    }

    private Fault faultOf(HostileServer server, Operation<?> operation) {
        return Fault.ofCall(() -> call(server, operation));
    }

    private <T> T call(HostileServer server, Operation<T> operation) {
        try (GemeenteSdk sdk = Facilities.sdk(server.uri()).time(time).build()) {
            return sdk.onBehalfOf("utrecht").caller().call(operation);
        }
    }
}
