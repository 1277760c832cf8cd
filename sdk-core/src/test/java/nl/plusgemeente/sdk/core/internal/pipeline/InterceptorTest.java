package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.Response;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request is made of, and what interceptors and routes may do with it. */
@Timeout(60)
class InterceptorTest {

    @Test
    void request_hasWhatEveryCallHas() {
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .application("ZaakSuite", "4.2")
                        .build()) {
            Response<Thing> response = sdk.onBehalfOf("utrecht").caller().exchange(POST);
            HostileServer.Request request = server.requests().get(0);
            assertThat(request.line()).isEqualTo("POST /api/v1/dingen/_zoek?q=" + Canary.QUERY + " HTTP/1.1");
            assertThat(request.header("Host")).isEqualTo("127.0.0.1:" + server.port());
            assertThat(request.header("Accept")).isEqualTo("application/json");
            assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
            assertThat(request.header("User-Agent")).matches("ZaakSuite/4\\.2 plusgemeente-sdk/[^$]+");
            assertThat(request.header("x-api-key")).isEqualTo(Canary.KEY);
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("X-Correlation-Id")).isEqualTo(response.correlationId());
            assertThat(request.header("Upgrade")).isEmpty();
            assertThat(request.header("Expect")).isEmpty();
            assertThat(new String(request.body(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"naam\":\"" + Canary.SENT + "\",\"nummer\":1}");
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.attempts()).isEqualTo(1);
            assertThat(response.headers().first("content-type")).contains("application/json");
        }
    }

    @Test
    void interceptors_runInOrderAndSeeEachAttempt() {
        List<String> seen = new ArrayList<>();
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .maxAttempts(2)
                        .interceptor((request, context, next) -> {
                            seen.add("a" + context.attempt());
                            return next.send(request, context);
                        })
                        .interceptor((request, context, next) -> {
                            seen.add("b" + context.attempt());
                            assertThat(request.headers().contains("x-api-key")).isTrue();
                            return next.send(request, context);
                        })
                        .build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET)).after(2);
        }
        assertThat(seen).containsExactly("a1", "b1", "a2", "b2");
    }

    @Test
    void interceptorThatThrowsAfterTheAnswer_connection_comesBack() {
        IllegalStateException own = new IllegalStateException("of the application");
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .connectionsPerHost(1)
                        .leaseTimeout(Duration.ofMillis(100))
                        .interceptor((request, context, next) -> next.send(request, context))
                        .interceptor((request, context, next) -> {
                            next.send(request, context);
                            throw own;
                        })
                        .build()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                        .isSameAs(own);
            }
        }
    }

    @Test
    void interceptorThatThrowsBeforeTheAnswer_call_failsWithIt() {
        IllegalStateException own = new IllegalStateException("of the application");
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .interceptor((request, context, next) -> {
                            throw own;
                        })
                        .build()) {
            assertThatThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .isSameAs(own);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void replacedBody_call_readsIt() {
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .connectionsPerHost(1)
                        .interceptor((request, context, next) -> next.send(request, context)
                                .withBody(new ByteArrayInputStream(Thing.json(9).getBytes(StandardCharsets.UTF_8))))
                        .build()) {
            for (int i = 0; i < 3; i++) {
                assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer())
                        .isEqualTo(9);
            }
        }
    }

    @Test
    void route_call_travelsByIt() {
        try (HostileServer sidecar = good();
                HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .route((request, context, transport) ->
                                transport.send(request.to(URI.create(sidecar.uri() + "/omweg")), context))
                        .build()) {
            assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer()).isEqualTo(1);
            assertThat(server.connections()).isZero();
            assertThat(sidecar.requests().get(0).line()).isEqualTo("GET /omweg HTTP/1.1");
        }
    }

    @Test
    void addressWithoutAPath_call_asksForTheRoot() {
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri())
                        .route((request, context, transport) -> transport.send(request.to(server.uri()), context))
                        .build()) {
            sdk.onBehalfOf("utrecht").caller().call(GET);
            assertThat(server.requests().get(0).line()).isEqualTo("GET / HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain\r\nX-Kwaad: 1", "text/plain\nX-Kwaad: 1", "a\u0000"})
    void contentTypeThatWouldSplit_call_isRefusedUnsent(String type) {
        Operation<?> upload = Facilities.post(Answer.nothing())
                .body(RequestBody.of(new byte[1], type))
                .build();
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            assertThatThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(upload))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(Canary::absentFrom);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void parametersWithLineEnds_call_areSentEncoded() {
        String evil = "x\r\nX-Kwaad: 1\r\n\r\nGET /kwaad HTTP/1.1";
        Operation<Thing> operation = Operation.get(Facilities.API, "dingen/{id}", Answer.of(Thing.class))
                .path("id", evil)
                .query(evil, evil)
                .build();
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            sdk.onBehalfOf("utrecht").caller().call(operation);
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0).header("X-Kwaad")).isEmpty();
        }
    }

    @Test
    void headRequest_call_hasNoBodyAndNoFault() {
        Operation<byte[]> head = Operation.raw(Facilities.API, "HEAD", "dingen").build();
        try (HostileServer server =
                        HostileServer.always(Http.head(200, "Content-Length: 500", "Content-Encoding: gzip"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            for (int i = 0; i < 3; i++) {
                assertThat(sdk.onBehalfOf("utrecht").caller().call(head)).isEmpty();
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void bodyThatHasNoJson_call_isRefusedUnsent() {
        Operation<?> bad =
                Facilities.post(Answer.nothing()).body(new Unwritable("x")).build();
        try (HostileServer server = good();
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(bad))
                    .is(ConfigurationException.class, CoreErrors.OPERATION)
                    .says("The body of the request has no JSON form (A Unwritable cannot be written as JSON)");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void facility_getsACallerOfItsTenant() {
        Facility<Caller> facility = new Facility<>() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public String naam() {
                return "Proef";
            }

            @Override
            public String name() {
                return "Test";
            }

            @Override
            public List<ApiProfile> apis() {
                return List.of(Facilities.API);
            }

            @Override
            public Caller client(Caller caller) {
                return caller;
            }
        };
        try (HostileServer server = good();
                GemeenteSdk sdk = GemeenteSdk.builder(nl.plusgemeente.sdk.core.call.FacilityEnvironment.LOCAL)
                        .address(facility, server.uri())
                        .tenant(Tenant.builder("utrecht", Facilities.OIN)
                                .credential(facility, new Facilities.Key())
                                .build())
                        .build()) {
            assertThat(sdk.onBehalfOf("utrecht").facility(facility).call(GET).nummer())
                    .isEqualTo(1);
        }
    }

    @Test
    void oneByteAtATime_answer_isReadWhole() {
        Answer<String> slow = new Answer<>() {
            @Override
            public String read(nl.plusgemeente.sdk.core.call.AnswerBody body) throws java.io.IOException {
                StringBuilder text = new StringBuilder();
                for (int b = body.stream().read(); b >= 0; b = body.stream().read()) {
                    text.append((char) b);
                }
                return text.toString();
            }
        };
        String zipped = Http.answer(200, "application/json", Http.gzip("abc"), "Content-Encoding: gzip");
        for (String answer : List.of(Http.json("abc"), zipped)) {
            try (HostileServer server = HostileServer.always(answer);
                    GemeenteSdk sdk =
                            Facilities.sdk(server.uri()).maxAnswerBytes(3).build()) {
                Operation<String> operation = Facilities.get(slow).build();
                assertThat(sdk.onBehalfOf("utrecht").caller().call(operation)).isEqualTo("abc");
            }
        }
        try (HostileServer server = HostileServer.always(Http.json("abcd"));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).maxAnswerBytes(3).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                            .caller()
                            .call(Facilities.get(slow).build()))
                    .is(ResponseFormatException.class, CoreErrors.TOO_LARGE);
        }
        assertThat(Optional.of(slow).map(Answer::large)).contains(false);
    }

    private static HostileServer good() {
        return HostileServer.always(Http.json(Thing.json(1)));
    }

    /** What fails while it is written. */
    private record Unwritable(String kwaad) {

        @Override
        public String kwaad() {
            throw new IllegalStateException(Canary.SENT);
        }
    }
}
