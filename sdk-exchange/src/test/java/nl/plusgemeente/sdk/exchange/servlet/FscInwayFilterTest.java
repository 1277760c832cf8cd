package nl.plusgemeente.sdk.exchange.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.fixture.Container;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.fixture.TestInway;
import nl.plusgemeente.sdk.exchange.fixture.TestTls;
import nl.plusgemeente.sdk.exchange.fixture.TestTokens;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscCaller;
import nl.plusgemeente.sdk.exchange.fsc.inway.FscInway;
import nl.plusgemeente.sdk.exchange.fsc.inway.InwayKeys;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLog;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionLogException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service behind the filter in a real container, called over TLS with certificates on both sides. */
class FscInwayFilterTest {
    private static final Instant NOW = Instant.now();
    /** TLS asks for certificates that are valid now. */
    private static final TestAuthority ROOT =
            TestAuthority.root(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));

    private static final ClientIdentity UTRECHT = ROOT.organisation(TestAuthority.UTRECHT);
    private static final ClientIdentity NIJMEGEN = ROOT.organisation(TestAuthority.NIJMEGEN);

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final AtomicInteger served = new AtomicInteger();
    private volatile TransactionLog log = records::add;
    private Container container;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        FscGroup group =
                new FscGroup(TestTokens.GROUP, FacilityEnvironment.PRE_PRODUCTION, ROOT.policy(Timekeeper.system()));
        FscInway inway = FscInway.builder(
                        group,
                        PeerId.of(TestAuthority.UTRECHT),
                        Set.of(TestTokens.SERVICE),
                        InwayKeys.fixed(TestInway.keys(UTRECHT)),
                        record -> log.append(record))
                .build();
        container = Container.mutualTls(folder, FscInwayFilter.of(inway), new Service(), UTRECHT, ROOT.certificate());
    }

    @AfterEach
    void stop() {
        container.close();
    }

    @Test
    @DisplayName("Inway-Incoming-Request-1, -5, Inway-TransactionLog-2: token and transaction id reach the service")
    void request_inOrder_reachesTheService_withItsHeaders() throws Exception {
        String token = "Bearer " + token();
        String id = TransactionId.next(Clock.systemUTC()).value();

        HttpResponse<String> answer = call(TestTls.client(NIJMEGEN), token, id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(TestAuthority.NIJMEGEN.value() + " calls zaken with " + token + " and " + id + " ?x=%20y");
        assertThat(answer.headers().firstValue("Fsc-Transaction-Id")).contains(id);
        assertThat(answer.headers().firstValue("Fsc-Error-Code")).isEmpty();
        assertThat(records)
                .singleElement()
                .satisfies(record -> assertThat(record.transactionId().value()).isEqualTo(id));
    }

    @Test
    void request_withoutToken_orCertificate_isAnsweredByTheFilter() throws Exception {
        String id = TransactionId.next(Clock.systemUTC()).value();
        HttpResponse<String> bare = call(TestTls.client(NIJMEGEN), "", id);
        HttpResponse<String> anonymous = call(TestTls.anonymous(), "Bearer " + token(), id);

        for (HttpResponse<String> answer : List.of(bare, anonymous)) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("Fsc-Transaction-Id")).contains(id);
            assertThat(answer.body()).contains("\"domain\":\"ERROR_DOMAIN_INWAY\"");
        }
        assertThat(bare.headers().firstValue("Fsc-Error-Code")).contains("ERROR_CODE_ACCESS_TOKEN_MISSING");
        assertThat(anonymous.headers().firstValue("Fsc-Error-Code")).contains("ERROR_CODE_ACCESS_TOKEN_INVALID");
        assertNothingServed();
    }

    @Test
    void request_byAnotherCertificate_isRefused_andByAStranger_isNoConnection() throws Exception {
        HttpResponse<String> other = call(
                TestTls.client(ROOT.organisation(TestAuthority.NIJMEGEN)),
                token(),
                TransactionId.next(Clock.systemUTC()).value());
        ClientIdentity stranger = TestAuthority.root(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)))
                .organisation(TestAuthority.NIJMEGEN);

        assertThat(other.statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> call(TestTls.client(stranger), token(), "x")).isInstanceOf(IOException.class);
        assertNothingServed();
    }

    @Test
    void request_withoutTransactionId_is400_andNoIdComesBack() throws Exception {
        HttpResponse<String> answer = call(TestTls.client(NIJMEGEN), token(), "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Fsc-Error-Code")).contains("MISSING_LOG_RECORD_ID");
        assertThat(answer.headers().firstValue("Fsc-Transaction-Id")).isEmpty();
        assertNothingServed();
    }

    @Test
    void request_thatCannotBeLogged_is500_andTheServiceIsNotAsked() throws Exception {
        log = record -> {
            throw new TransactionLogException("TEST the disk is full", null);
        };

        HttpResponse<String> answer = call(
                TestTls.client(NIJMEGEN),
                token(),
                TransactionId.next(Clock.systemUTC()).value());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Fsc-Error-Code")).contains("TRANSACTION_LOG_WRITE_ERROR");
        assertNothingServed();
    }

    @Test
    void caller_ofARequestThatDidNotPass_isAnError() {
        ServletRequest request = nothing(ServletRequest.class);

        assertThatThrownBy(() -> FscInwayFilter.caller(request))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("map it");
    }

    @Test
    void request_thatIsNotHttp_isRefused() {
        FscInwayFilter filter = FscInwayFilter.of(new TestInway().inway());
        HttpServletRequest http = nothing(HttpServletRequest.class);

        assertThatThrownBy(() -> filter.doFilter(
                        nothing(ServletRequest.class), nothing(ServletResponse.class), (asked, answer) -> {}))
                .isInstanceOf(ServletException.class);
        assertThatThrownBy(() -> filter.doFilter(http, nothing(ServletResponse.class), (asked, answer) -> {}))
                .isInstanceOf(ServletException.class);
        assertThat(filter.toString()).contains("FscInway[");
    }

    private void assertNothingServed() {
        assertThat(served).hasValue(0);
        assertThat(records).isEmpty();
    }

    private static String token() {
        return TestTokens.of(UTRECHT, NIJMEGEN, Instant.now()).sign();
    }

    private HttpResponse<String> call(SSLContext tls, String token, String id)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(container.address("/api/v1?x=%20y")).timeout(Duration.ofSeconds(20));
        if (!token.isEmpty()) {
            request.header("Fsc-Authorization", token);
        }
        if (!id.isEmpty()) {
            request.header("Fsc-Transaction-Id", id);
        }
        return HttpClient.newBuilder()
                .sslContext(tls)
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Something that has nothing. */
    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    /** Tells what it got. */
    private final class Service extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            served.incrementAndGet();
            FscCaller caller = FscInwayFilter.caller(request);
            response.getWriter()
                    .print(caller.peer() + " calls " + caller.service().name() + " with "
                            + request.getHeader("Fsc-Authorization") + " and "
                            + request.getHeader("Fsc-Transaction-Id") + " ?" + request.getQueryString());
        }
    }
}
