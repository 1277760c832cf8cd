package nl.plusgemeente.sdk.exchange.fsc.outway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FscRefusalTest {
    private static final TransactionId ID = TransactionId.next(new FixedTime().clock());
    private static final String EXPIRED = "ERROR_CODE_ACCESS_TOKEN_EXPIRED";

    @Test
    void of_refusal_isRead_andClosed() {
        Answer answer = answer(
                        401, "{\"message\":\"old\",\"domain\":\"ERROR_DOMAIN_INWAY\",\"code\":\"" + EXPIRED + "\"}")
                .code(EXPIRED);

        FscAnswer read = FscAnswer.of(answer, ID);

        assertThat(read.isOfTheToken()).isTrue();
        assertThat(read.refusal().orElseThrow().message()).isEqualTo("old");
        assertThat(answer.closed).hasValue(1);
    }

    @Test
    void of_status200WithTheHeader_isTheServicesAnswer() {
        Answer answer = answer(200, "{}").code(EXPIRED);

        assertThat(FscAnswer.of(answer, ID).refusal()).isEmpty();
        assertThat(answer.closed).hasValue(0);
    }

    @Test
    void of_401OfTheService_staysOpen() {
        Answer answer = answer(401, "{}");

        assertThat(FscAnswer.of(answer, ID).isOfTheToken()).isFalse();
        assertThat(answer.closed).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lower", "A\u0007B", "A B", "1A", "\u00c9"})
    void of_codeThatIsNone_isTheServicesAnswer(String code) {
        Answer answer = answer(400, "{}");
        answer.headers().addReceived(FscHeaders.ERROR_CODE, code);

        assertThat(FscAnswer.of(answer, ID).refusal()).isEmpty();
        assertThat(answer.closed).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{\"message\":1}", "{\"domain\":\"x\"}"})
    void of_otherBody_keepsTheCode(String body) {
        FscRefusal refusal = FscRefusal.of(answer(403, body).code(EXPIRED)).orElseThrow();

        assertThat(refusal.code().waarde()).isEqualTo(EXPIRED);
        assertThat(refusal.domain()).isEqualTo(FscErrorDomain.INWAY);
        assertThat(refusal.message()).isEmpty();
        assertThat(refusal.isOfTheToken()).isFalse();
    }

    @Test
    void of_bodyWithoutEnd_readsNoMoreThanALimit() {
        AtomicLong given = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'x';
            }
        };

        assertThat(FscRefusal.of(new Answer(401, endless).code(EXPIRED))).isPresent();
        assertThat(given).hasValueLessThan(70_000);
    }

    @Test
    void of_bodyThatBreaksOff_keepsTheCode_andCloses() {
        Answer broken = new Answer(401, failing(false)).code(EXPIRED);

        assertThat(FscAnswer.of(broken, ID).isOfTheToken()).isTrue();
        assertThat(broken.closed).hasValue(1);
    }

    @Test
    void of_readingFails_closes() {
        Answer broken = new Answer(401, failing(true)).code(EXPIRED);

        assertThatThrownBy(() -> FscAnswer.of(broken, ID)).isInstanceOf(IllegalStateException.class);
        assertThat(broken.closed).hasValue(1);
    }

    private static InputStream failing(boolean unexpectedly) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (unexpectedly) {
                    throw new IllegalStateException("TEST");
                }
                throw new IOException("gone");
            }
        };
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    private static final class Answer implements IncomingResponse {
        final AtomicInteger closed = new AtomicInteger();
        private final Headers headers = new Headers();
        private final int status;
        private final InputStream body;

        Answer(int status, InputStream body) {
            this.status = status;
            this.body = body;
        }

        Answer code(String code) {
            headers.set(FscHeaders.ERROR_CODE, code);
            return this;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public Headers headers() {
            return headers;
        }

        @Override
        public InputStream body() {
            return body;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
