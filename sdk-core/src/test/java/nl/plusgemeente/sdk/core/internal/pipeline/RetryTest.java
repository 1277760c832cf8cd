package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static nl.plusgemeente.sdk.core.fixture.Facilities.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.CallOptions;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.http.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, how often, and after which wait: on virtual time. */
@Timeout(60)
class RetryTest {
    private final VirtualTime time = new VirtualTime();

    @ParameterizedTest
    @CsvSource({
        "500, 3", "502, 3", "503, 3", "504, 3", "429, 3", "501, 1", "505, 1", "400, 1", "401, 1", "403, 1", "404, 1",
        "408, 1", "409, 1", "422, 1", "300, 1"
    })
    void statusToAGet_call_isRepeatedWhenItMayPass(int status, int attempts) {
        try (HostileServer server = HostileServer.always(Http.answer(status, "text/plain", ""))) {
            Fault fault = faultOf(server, GET).after(attempts);
            assertThat(fault.as(ApiException.class).status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(attempts);
        }
    }

    @ParameterizedTest
    @CsvSource({"500, 1", "502, 1", "503, 1", "504, 1", "429, 3"})
    void statusToAPost_call_isRepeatedOnlyWhenItDidNothing(int status, int attempts) {
        try (HostileServer server = HostileServer.always(Http.answer(status, "text/plain", ""))) {
            faultOf(server, POST).after(attempts);
            assertThat(server.requests())
                    .hasSize(attempts)
                    .allSatisfy(request -> assertThat(request.text()).contains(Canary.SENT));
        }
    }

    @Test
    void idempotentPost_call_isRepeatedWithItsBody() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""))) {
            faultOf(server, Facilities.post(Answer.of(Thing.class)).idempotent().build())
                    .after(3);
            assertThat(server.requests())
                    .allSatisfy(request -> assertThat(request.text()).contains(Canary.SENT));
        }
    }

    @Test
    void bodyThatCannotBeReadTwice_call_isNotRepeated() {
        Operation<?> once = Facilities.post(Answer.of(Thing.class))
                .body(new OnceOnly("eenmalig".getBytes(StandardCharsets.UTF_8)))
                .idempotent()
                .build();
        try (HostileServer server = HostileServer.always(Http.answer(429, "text/plain", ""))) {
            faultOf(server, once).after(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void fileAsABody_call_isRepeatedWhole(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "bestand ".repeat(10_000));
        Operation<?> upload = Facilities.post(Answer.of(Thing.class))
                .body(RequestBody.of(file, "text/plain"))
                .build();
        try (HostileServer server = HostileServer.always(Http.answer(429, "text/plain", ""))) {
            faultOf(server, upload).after(3);
            assertThat(server.requests()).allSatisfy(request -> {
                assertThat(request.body()).hasSize(80_000);
                assertThat(request.header("Content-Type")).isEqualTo("text/plain");
            });
        }
    }

    @Test
    void fileThatIsGone_call_isAFaultOfOurOwnAndNotRepeated(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("kanarie"), "x");
        Operation<?> upload = Facilities.post(Answer.of(Thing.class))
                .body(RequestBody.of(file, "text/plain"))
                .idempotent()
                .build();
        Files.delete(file);
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)))) {
            faultOf(server, upload)
                    .is(ConfigurationException.class, CoreErrors.OPERATION)
                    .after(1)
                    .says("The body of the request cannot be read (NoSuchFileException)");
        }
    }

    @Test
    void refusedOnce_call_succeedsAndTellsTheAttempts() {
        AtomicInteger count = new AtomicInteger();
        try (HostileServer server = HostileServer.http((request, connection) -> connection.send(
                        count.incrementAndGet() < 3 ? Http.answer(503, "text/plain", "") : Http.json(Thing.json(1))));
                GemeenteSdk sdk = sdk(server).build()) {
            assertThat(sdk.onBehalfOf("utrecht").caller().exchange(GET).attempts())
                    .isEqualTo(3);
            assertThat(server.requests()).hasSize(3);
            assertThat(server.requests().stream()
                            .map(request -> request.header("X-Correlation-Id"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void maxAttemptsOne_call_isNotRepeated() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = sdk(server).maxAttempts(1).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET)).after(1);
        }
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void waits_doubleWithJitterWithinBounds() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = sdk(server)
                        .maxAttempts(6)
                        .retryWait(Duration.ofMillis(200))
                        .retryMaxWait(Duration.ofSeconds(1))
                        .deadline(Duration.ofMinutes(5))
                        .build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET)).after(6);
        }
        List<Duration> waits = time.waits();
        assertThat(waits).hasSize(5);
        long[] ceilings = {200, 400, 800, 1000, 1000};
        for (int i = 0; i < ceilings.length; i++) {
            assertThat(waits.get(i).toMillis()).as("wait %d", i).isBetween(ceilings[i] / 2, ceilings[i]);
        }
    }

    @Test
    void waits_differBetweenCalls() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = sdk(server)
                        .maxAttempts(2)
                        .retryWait(Duration.ofSeconds(10))
                        .breakerCalls(1000)
                        .build()) {
            for (int i = 0; i < 8; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET)).after(2);
            }
        }
        assertThat(time.waits().stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void retryAfterInSeconds_call_waitsAsLong() {
        refusedWith("Retry-After: 7", Duration.ofMinutes(1)).after(3);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void retryAfterZero_call_doesNotWait() {
        refusedWith("Retry-After: 0", Duration.ofMinutes(1)).after(3);
        assertThat(time.waits()).containsExactly(Duration.ZERO, Duration.ZERO);
    }

    @Test
    void retryAfterAsADate_call_waitsUntilThen() {
        refusedWith("Retry-After: Tue, 24 Nov 2026 08:00:09 GMT", Duration.ofMinutes(1))
                .after(3);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(9), Duration.ZERO);
    }

    @Test
    void retryAfterADateThatPassed_call_doesNotWait() {
        refusedWith("Retry-After: Mon, 23 Nov 2026 08:00:09 GMT", Duration.ofMinutes(1))
                .after(3);
        assertThat(time.waits()).containsExactly(Duration.ZERO, Duration.ZERO);
    }

    @Test
    void retryAfterBeyondTheDeadline_call_givesUpAtOnce() {
        Fault fault =
                refusedWith("Retry-After: 61", Duration.ofMinutes(1)).after(1).retryable(true);
        assertThat(fault.as(ApiException.class).retryAfter()).contains(Duration.ofSeconds(61));
        assertThat(time.waits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999", "Tue, 24 Nov 2099 08:00:00 GMT"})
    void retryAfterOfYears_call_givesUpAtOnce(String value) {
        Fault fault =
                refusedWith("Retry-After: " + value, Duration.ofMinutes(1)).after(1);
        assertThat(fault.as(ApiException.class).retryAfter()).contains(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanarie", "-5", "1.5", "", "7 7", "Tue, 31 Feb 2026 08:00:00 GMT", "+3"})
    void malformedRetryAfter_call_waitsAsUsual(String value) {
        Fault fault =
                refusedWith("Retry-After: " + value, Duration.ofMinutes(1)).after(3);
        assertThat(fault.as(ApiException.class).retryAfter()).isEmpty();
        assertThat(time.waits()).hasSize(2).allSatisfy(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void waitBeyondTheDeadlineOfTheView_call_givesUp() {
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", ""));
                GemeenteSdk sdk = sdk(server).retryWait(Duration.ofSeconds(10)).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                            .withOptions(CallOptions.DEFAULT.within(Duration.ofSeconds(2)))
                            .caller()
                            .call(GET))
                    .is(ApiException.class, CoreErrors.SERVER_ERROR)
                    .after(1);
        }
    }

    @Test
    void deadlineOfTheOperation_call_goesBeforeThatOfTheSdk() {
        Operation<Thing> patient = Facilities.get(Answer.of(Thing.class))
                .deadline(Duration.ofHours(1))
                .build();
        try (HostileServer server = HostileServer.always(Http.answer(503, "text/plain", "", "Retry-After: 600"));
                GemeenteSdk sdk = sdk(server).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(patient)).after(3);
        }
    }

    @Test
    void deadlineSpentInAnInterceptor_call_isTold() {
        try (HostileServer server = HostileServer.http((request, connection) -> connection.close());
                GemeenteSdk sdk = sdk(server)
                        .interceptor((request, context, next) -> {
                            time.advance(Duration.ofMinutes(2));
                            return next.send(request, context);
                        })
                        .build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(DeadlineExceededException.class, CoreErrors.DEADLINE)
                    .after(1);
        }
    }

    @Test
    void threadInterruptedInAWait_call_endsWithTheFlagKept() {
        try (HostileServer server = HostileServer.http(
                        (request, connection) -> connection.send(Http.answer(503, "text/plain", "")));
                GemeenteSdk sdk = sdk(server)
                        .interceptor((request, context, next) -> {
                            var response = next.send(request, context);
                            Thread.currentThread().interrupt();
                            return response;
                        })
                        .build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(TransportException.class, CoreErrors.INTERRUPTED)
                    .after(1)
                    .says("The thread was interrupted while the call waited");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void interruptions_breaker_doesNotCountThem() {
        try (HostileServer server = HostileServer.always(Http.answer(429, "text/plain", ""));
                GemeenteSdk sdk = sdk(server)
                        .breakerCalls(2)
                        .interceptor((request, context, next) -> {
                            Thread.currentThread().interrupt();
                            throw new TransportException(CoreErrors.INTERRUPTED, "stop", context.facts(), null);
                        })
                        .build()) {
            for (int i = 0; i < 5; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                        .is(TransportException.class, CoreErrors.INTERRUPTED);
                assertThat(Thread.interrupted()).isTrue();
            }
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void correlationIdOfTheApplication_call_isSentAndTold() {
        Map<String, String> seen = new ConcurrentHashMap<>();
        try (HostileServer server = HostileServer.http((request, connection) -> {
                    seen.put("id", request.header("X-Correlation-Id"));
                    connection.send(Http.answer(404, "text/plain", ""));
                });
                GemeenteSdk sdk = sdk(server).build()) {
            Fault fault = Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                    .withOptions(CallOptions.DEFAULT.correlatedBy("zaak-42"))
                    .caller()
                    .call(GET));
            assertThat(fault.error().correlationId()).isEqualTo("zaak-42").isEqualTo(seen.get("id"));
        }
    }

    private Fault refusedWith(String header, Duration deadline) {
        try (HostileServer server = HostileServer.always(Http.answer(429, "text/plain", "", header));
                GemeenteSdk sdk = sdk(server).deadline(deadline).build()) {
            return Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(POST))
                    .is(ApiException.class, CoreErrors.TOO_MANY_REQUESTS);
        }
    }

    private Fault faultOf(HostileServer server, Operation<?> operation) {
        try (GemeenteSdk sdk = sdk(server).build()) {
            return Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(operation));
        }
    }

    private GemeenteSdkBuilder sdk(HostileServer server) {
        return Facilities.sdk(server.uri()).time(time);
    }

    private record OnceOnly(byte[] bytes) implements RequestBody {

        @Override
        public String contentType() {
            return "text/plain";
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
