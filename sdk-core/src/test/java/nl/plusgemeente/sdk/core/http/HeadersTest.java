package nl.plusgemeente.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.fixture.Canary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as interceptors see them. */
class HeadersTest {

    @Test
    void names_areComparedWithoutCase() {
        Headers headers = new Headers().add("X-Id", "1").add("x-ID", "2").add("TITEL", "3");
        assertThat(headers.first("x-id")).contains("1");
        assertThat(headers.all("X-id")).containsExactly("1", "2");
        assertThat(headers.contains("titel")).isTrue(); // the default locale of the tests is Turkish
        assertThat(headers.contains("y")).isFalse();
        assertThat(headers.first("y")).isEmpty();
        assertThat(headers.set("X-ID", "4").all("x-id")).containsExactly("4");
        assertThat(headers.remove("x-id").contains("X-Id")).isFalse();
    }

    @Test
    void order_isKept() {
        List<String> seen = new ArrayList<>();
        new Headers().add("B", "1").add("A", "2").add("B", "3").forEach((name, value) -> seen.add(name + value));
        assertThat(seen).containsExactly("B1", "A2", "B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "a\u0000", "\u00e9", "a(b", "a\tb", "a\u007f"})
    void nameThatIsNoToken_isRefused(String name) {
        assertThatThrownBy(() -> new Headers().add(name, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Headers().set(name, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Kwaad: 1", "a\nb", "a\rb", "\u0000", "\u007f", "\u20ac", "kanarie\u0001"})
    void valueThatCouldSplit_isRefusedWithoutRepeatingIt(String value) {
        assertThatThrownBy(() -> new Headers().add("X-Id", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of header X-Id has a character that is not allowed");
    }

    @Test
    void valuesOfTabsAndLatin_areGood() {
        assertThat(new Headers().add("X", "a\tb \u00e9").first("x")).contains("a\tb \u00e9");
    }

    @Test
    void received_isKeptAsItCame() {
        Headers headers = new Headers();
        headers.addReceived("X", null);
        headers.addReceived("Y", "\u0001");
        assertThat(headers.first("X")).contains("");
        assertThat(headers.first("y")).contains("\u0001");
    }

    @Test
    void toString_showsNoValues() {
        assertThat(new Headers().add("Authorization", Canary.KEY)).hasToString("Headers[Authorization]");
    }

    @Test
    void request_toString_showsNoQueryAndNoBody() {
        OutgoingRequest request = new OutgoingRequest(
                "POST",
                URI.create("https://h:1/a%20b?q=" + Canary.QUERY),
                new Headers(),
                Optional.of(RequestBody.of(Canary.SENT.getBytes(StandardCharsets.UTF_8), "text/plain")));
        assertThat(request).hasToString("POST https://h:1/a%20b");
        assertThat(request.to(URI.create("http://localhost/x")).headers()).isSameAs(request.headers());
    }

    @Test
    void bytesAndFiles_areRepeatable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x"), "abc");
        for (RequestBody body : List.of(
                RequestBody.of("abc".getBytes(StandardCharsets.UTF_8), "text/plain"),
                RequestBody.of(file, "text/plain"))) {
            assertThat(body.repeatable()).isTrue();
            assertThat(body.length()).isEqualTo(3);
            assertThat(body).hasToString("RequestBody[3 bytes of text/plain]");
            for (int i = 0; i < 2; i++) {
                try (InputStream in = body.open()) {
                    assertThat(in).hasContent("abc");
                }
            }
        }
        assertThatThrownBy(() -> RequestBody.of(folder.resolve("weg"), "text/plain"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void replacedBody_close_closesBothWhateverHappens() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        IncomingResponse original = new Answered(closed);
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                throw new IOException("kanarie");
            }
        };
        IncomingResponse replaced = original.withBody(broken);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.headers()).isSameAs(original.headers());
        assertThat(replaced.body()).isSameAs(broken);
        assertThatCode(replaced::close).doesNotThrowAnyException();
        assertThat(closed).hasValue(2);
    }

    private record Answered(AtomicInteger closed, Headers headers) implements IncomingResponse {

        Answered(AtomicInteger closed) {
            this(closed, new Headers());
        }

        @Override
        public int status() {
            return 200;
        }

        @Override
        public InputStream body() {
            return InputStream.nullInputStream();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
