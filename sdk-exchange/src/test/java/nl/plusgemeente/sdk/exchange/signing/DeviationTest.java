package nl.plusgemeente.sdk.exchange.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.auth.SigningKey;
import nl.plusgemeente.sdk.auth.certificate.X5c;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.spi.Base64Url;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not as the standards say is refused with its name, and accepted when just that is allowed. */
class DeviationTest {
    private final FixedTime time = new FixedTime();

    static Stream<Arguments> deviations() {
        String host = "https://api.utrecht.example";
        return Stream.of(
                Arguments.of(
                        Set.of(Deviation.FULL_URL_TARGET),
                        Forge.message()
                                .lines(text -> text.replace("post /", "post " + host + "/"))
                                .make()),
                Arguments.of(
                        Set.of(Deviation.FULL_URL_TARGET),
                        Forge.message()
                                .lines(text -> text.replace("post /", "post " + host + "/"))
                                .make()
                                .at(host + Forge.TARGET)),
                Arguments.of(
                        Set.of(Deviation.MIXED_CASE_NAMES),
                        Forge.message()
                                .pars(Forge.MESSAGE.replace("\"host\"", "\"Host\""))
                                .make()),
                Arguments.of(
                        Set.of(Deviation.ALGORITHM_RS256),
                        Forge.payload().with(JwsAlgorithm.RS256).make()),
                Arguments.of(
                        Set.of(Deviation.PADDED_THUMBPRINT),
                        Forge.payload()
                                .json(text -> text.replace(
                                        Forge.thumbprint(Forge.SENDER),
                                        Forge.thumbprint(Forge.SENDER)
                                                        .replace('-', '+')
                                                        .replace('_', '/') + "="))
                                .make()),
                Arguments.of(
                        Set.of(Deviation.ALGORITHM_RS256, Deviation.MIXED_CASE_NAMES, Deviation.FULL_URL_TARGET),
                        Forge.message()
                                .with(JwsAlgorithm.RS256)
                                .pars(Forge.MESSAGE.replace("\"digest\"", "\"Digest\""))
                                .lines(text -> text.replace("post /", "post " + host + "/"))
                                .make()),
                Arguments.of(Set.of(Deviation.BODY_JWS), bodyJws("", false, JwsAlgorithm.PS256)),
                Arguments.of(
                        Set.of(Deviation.BODY_JWS),
                        bodyJws(",\"iat\":" + FixedTime.START.getEpochSecond(), true, JwsAlgorithm.PS256)),
                Arguments.of(
                        Set.of(Deviation.BODY_JWS, Deviation.ALGORITHM_RS256), bodyJws("", false, JwsAlgorithm.RS256)));
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void verify_deviation_isNamed_andAcceptedWhenAllowed(Set<Deviation> deviations, HttpText request) {
        assertThatThrownBy(() -> Forge.verifier(time).build().verify(request.message()))
                .isInstanceOf(SignatureFormException.class)
                .hasMessageContaining("tolerate")
                .satisfies(e -> assertThat(((SignatureException) e).diagnosis().deviations())
                        .isEqualTo(deviations));
        for (Deviation one : deviations) {
            Deviation[] others =
                    deviations.stream().filter(other -> other != one).toArray(Deviation[]::new);
            assertThatThrownBy(
                            () -> Forge.verifier(time).tolerate(others).build().verify(request.message()))
                    .isInstanceOf(SignatureFormException.class);
        }

        Verified<?> verified = Forge.verifier(time)
                .tolerate(deviations.toArray(Deviation[]::new))
                .build()
                .verify(request.message());

        assertThat(verified.deviations()).isEqualTo(deviations);
        assertThat(verified.sender()).isEqualTo(TestAuthority.UTRECHT);
    }

    @Test
    void verify_answerWithoutTarget_isUnbound() {
        Headers headers = new Headers();
        Forge.message()
                .pars("[\"content-type\",\"content-length\",\"digest\"]")
                .lines(text -> text.substring(text.indexOf("content-type")))
                .make()
                .headers()
                .forEach(headers::addReceived);
        headers.remove("Host");

        assertThatThrownBy(() -> Forge.verifier(time).build().verify(answer(headers)))
                .satisfies(e -> assertThat(((SignatureException) e).diagnosis().deviations())
                        .containsExactly(Deviation.UNBOUND_RESPONSE));
        assertThat(Forge.verifier(time)
                        .tolerate(Deviation.UNBOUND_RESPONSE)
                        .build()
                        .verify(answer(headers))
                        .sender())
                .isEqualTo(TestAuthority.UTRECHT);
    }

    @Test
    void verify_bodyJws_ofAnotherBody_orAStranger_isRefused_whateverIsAllowed() {
        HttpText request = bodyJws("", false, JwsAlgorithm.PS256);
        MessageVerifier tolerant =
                Forge.verifier(time).tolerate(Deviation.values()).build();

        assertThatThrownBy(
                        () -> tolerant.verify(request.with("{}".getBytes(UTF_8)).message()))
                .isInstanceOf(SignatureInvalidException.class);
        assertThatThrownBy(() -> tolerant.open(request.message())).isInstanceOf(SignatureFormException.class);
        assertThatThrownBy(() -> Forge.verifier(time)
                        .atLeast(Coverage.MESSAGE)
                        .tolerate(Deviation.values())
                        .build()
                        .verify(request.message()))
                .isInstanceOf(SignatureFormException.class);
        assertThatThrownBy(() -> MessageVerifier.builder(TestAuthority.root().policy(time))
                        .time(time)
                        .tolerate(Deviation.values())
                        .build()
                        .verify(request.message()))
                .isInstanceOf(SignerRejectedException.class);
        tolerant.verify(request.message());
        assertThatThrownBy(() -> tolerant.verify(request.message())).isInstanceOf(MessageReplayedException.class);
    }

    @Test
    void verify_bodyJwsOfALargeBody_isTakenInOnlyWhereItIsAllowed() {
        byte[] large = new byte[BodyLimits.DEFAULT.memory() + 1];
        HttpText request = bodyJws("", false, JwsAlgorithm.PS256).with(large);
        AtomicLong read = new AtomicLong();
        InputStream counted = new FilterInputStream(new ByteArrayInputStream(new byte[8 * large.length])) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                read.addAndGet(count);
                return count;
            }
        };

        assertThatThrownBy(() -> Forge.verifier(time)
                        .build()
                        .verify(IncomingMessage.request("POST", Forge.TARGET, request.headers(), counted)))
                .isInstanceOf(SignatureFormException.class)
                .satisfies(e -> assertThat(((SignatureException) e).diagnosis().deviations())
                        .isEmpty());
        assertThat(read.get()).isLessThan(2L * large.length);
        assertThatThrownBy(() -> Forge.verifier(time)
                        .tolerate(Deviation.BODY_JWS)
                        .build()
                        .verify(request.message()))
                .isInstanceOf(SignatureInvalidException.class);
    }

    private static IncomingMessage answer(Headers headers) {
        return IncomingMessage.response("POST", Forge.TARGET, headers, new ByteArrayInputStream(Forge.BODY));
    }

    /** As the texts of DDAS describe it; raw with b64 false, or over the body in base64url. */
    private static HttpText bodyJws(String more, boolean raw, JwsAlgorithm algorithm) {
        String header = Base64Url.encode(("{\"alg\":\"" + algorithm.id() + "\",\"x5c\":[\""
                        + String.join("\",\"", X5c.of(Forge.SENDER.chain().subList(0, 2))) + "\"]" + more
                        + (raw ? ",\"b64\":false,\"crit\":[\"b64\"]" : "") + "}")
                .getBytes(UTF_8));
        String body = raw
                ? new String(Forge.BODY, UTF_8)
                : Base64.getUrlEncoder().withoutPadding().encodeToString(Forge.BODY);
        byte[] signature = new SigningKey(Forge.SENDER.privateKey(), Optional.empty(), algorithm)
                .sign((header + "." + body).getBytes(UTF_8));
        Headers headers = new Headers().add("Host", "a.example");
        headers.addReceived("nlgov-adr-payload-sig", header + ".." + Base64Url.encode(signature));
        return new HttpText("POST", Forge.TARGET, headers, Forge.BODY);
    }
}
