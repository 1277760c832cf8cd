package nl.plusgemeente.sdk.exchange.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.ExchangeCalls;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.fixture.Container;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.Parties;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.SignatureMissingException;
import nl.plusgemeente.sdk.exchange.signing.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole exchange: the SDK's calls on one side, a servlet behind the filter in a real container on the other. */
class ExchangeFilterTest {
    private final FixedTime time = new FixedTime();

    @TempDir
    Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(Coverage.values())
                .flatMap(coverage -> Stream.concat(
                                Stream.of(Optional.<SignEncryptMode>empty()),
                                Stream.of(SignEncryptMode.values()).map(Optional::of))
                        .map(mode -> Arguments.of(coverage, mode)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void call_inEveryWay_arrives_andItsAnswerComesBack(Coverage coverage, Optional<SignEncryptMode> mode) {
        try (Container container = container(coverage, mode);
                GemeenteSdk sdk = sdk(container, coverage, mode)) {
            byte[] large = new byte[2_500_000];
            Arrays.fill(large, (byte) '7');

            assertThat(new String(post(sdk, "{\"a\":1}".getBytes(UTF_8)), UTF_8))
                    .isEqualTo("POST x=%20y by 00000099000000344000: application/json {\"a\":1}");
            assertThat(post(sdk, large)).hasSizeGreaterThan(large.length);
            assertThat(new String(sdk.onBehalfOf("utrecht").caller().call(get("dingen")), UTF_8))
                    .startsWith("GET null by 00000099000000344000");
        }
    }

    @Test
    void call_thatFails_becomesItsError_signedOrNot() {
        try (Container container = container(Coverage.MESSAGE, Optional.empty());
                GemeenteSdk sdk = sdk(container, Coverage.MESSAGE, Optional.empty())) {
            assertThatThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(get("conflict")))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.status()).isEqualTo(409));
            assertThatThrownBy(() -> sdk.onBehalfOf("utrecht").caller().call(get("sendError")))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.status()).isEqualTo(410));
            assertThat(sdk.onBehalfOf("utrecht").caller().call(get("empty"))).isEmpty();
        }
    }

    @Test
    void call_ofATenantWithoutACertificate_saysWhatIsMissing() {
        try (Container container = container(Coverage.MESSAGE, Optional.empty());
                GemeenteSdk sdk = sdk(container, Coverage.MESSAGE, Optional.empty())) {
            assertThatThrownBy(() -> sdk.onBehalfOf("bare").caller().call(get("dingen")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("SDK-6011");
        }
    }

    @Test
    void call_unsignedAnswer_isNotAccepted_unlessNobodyAsks() {
        Exchange partner =
                Parties.exchange(Parties.NIJMEGEN, TestAuthority.UTRECHT, Coverage.MESSAGE, Optional.empty(), time);
        try (Container container =
                        new Container(folder, ExchangeFilter.builder(partner).build(), new Api());
                GemeenteSdk strict = sdk(container, Coverage.MESSAGE, Optional.empty());
                GemeenteSdk easy = Parties.sdk(
                        container.address(""),
                        time,
                        ExchangeCalls.builder(own(Coverage.MESSAGE, Optional.empty()))
                                .keys(context -> Parties.UTRECHT)
                                .only(context -> context.tenant().equals("bare"))
                                .build())) {
            assertThatThrownBy(() -> strict.onBehalfOf("utrecht").caller().call(get("dingen")))
                    .isInstanceOf(SignatureMissingException.class);
            assertThat(easy.onBehalfOf("bare").caller().call(get("dingen"))).isNotEmpty();
            assertThatThrownBy(() -> easy.onBehalfOf("utrecht").caller().call(get("dingen")))
                    .isInstanceOf(ApiException.class);
        }
    }

    @Test
    void filter_stranger_isToldTheCode_andNothingElse() throws Exception {
        try (Container container = container(Coverage.PAYLOAD, Optional.empty())) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(container.address("/api/v1/dingen?bsn=999990019"))
                                    .POST(HttpRequest.BodyPublishers.ofString("secret"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body())
                    .isEqualTo("{\"title\":\"The message is not signed\",\"status\":401,\"code\":\"SDK-6001\"}");
        }
    }

    @Test
    void filter_plainMessage_whereEncryptionWasAgreed_isRefused() {
        for (SignEncryptMode mode : SignEncryptMode.values()) {
            try (Container container = container(Coverage.MESSAGE, Optional.of(mode));
                    GemeenteSdk sdk = sdk(container, Coverage.MESSAGE, Optional.empty())) {
                assertThatThrownBy(() -> post(sdk, "{}".getBytes(UTF_8)))
                        .isInstanceOfSatisfying(
                                ApiException.class, e -> assertThat(e.status()).isEqualTo(400));
            }
        }
    }

    @Test
    void verified_requestThatDidNotPass_saysSo() {
        ServletRequest bare = (ServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletRequest.class}, (self, method, args) -> null);

        assertThatThrownBy(() -> ExchangeFilter.verified(bare)).isInstanceOf(IllegalStateException.class);
    }

    private byte[] post(GemeenteSdk sdk, byte[] body) {
        Operation<byte[]> operation = Operation.post(Parties.API, "dingen/{id}", Answer.bytes())
                .path("id", "a b;c")
                .query("x", " y")
                .body(RequestBody.of(body, "application/json"))
                .build();
        return sdk.onBehalfOf("utrecht").caller().call(operation);
    }

    private static Operation<byte[]> get(String path) {
        return Operation.get(Parties.API, path, Answer.bytes()).build();
    }

    private Exchange own(Coverage coverage, Optional<SignEncryptMode> mode) {
        return Parties.exchange(Parties.UTRECHT, TestAuthority.NIJMEGEN, coverage, mode, time);
    }

    private GemeenteSdk sdk(Container container, Coverage coverage, Optional<SignEncryptMode> mode) {
        ExchangeCalls.Builder calls = ExchangeCalls.builder(own(coverage, mode)).verifyAnswers();
        mode.ifPresent(agreed -> calls.encryptFor(context -> TestAuthority.NIJMEGEN));
        return Parties.sdk(container.address(""), time, calls.build());
    }

    private Container container(Coverage coverage, Optional<SignEncryptMode> mode) {
        Exchange exchange = Parties.exchange(Parties.NIJMEGEN, TestAuthority.UTRECHT, coverage, mode, time);
        return new Container(
                folder,
                ExchangeFilter.builder(exchange)
                        .answersBy(() -> Parties.NIJMEGEN)
                        .limits(BodyLimits.DEFAULT)
                        .receiver(request -> "nijmegen")
                        .build(),
                new Api());
    }

    private static final class Api extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String path = request.getPathInfo();
            if (path.endsWith("conflict")) {
                response.setStatus(409);
            } else if (path.endsWith("sendError")) {
                response.sendError(410);
            } else if (path.endsWith("empty")) {
                response.setStatus(204);
            } else {
                Verified<IncomingMessage> verified = ExchangeFilter.verified(request);
                response.setContentType("text/plain");
                response.setCharacterEncoding("UTF-8");
                response.setContentLength(3); // wrong, and without consequence
                response.getWriter()
                        .print(request.getMethod() + " " + request.getQueryString() + " by " + verified.sender() + ": "
                                + request.getContentType() + " ");
                response.flushBuffer();
                char[] all = new char[8192];
                for (int read = request.getReader().read(all);
                        read >= 0;
                        read = request.getReader().read(all)) {
                    response.getWriter().write(all, 0, read);
                }
            }
        }
    }
}
