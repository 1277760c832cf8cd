package nl.plusgemeente.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
    private static final RequestBody FILE =
            RequestBody.of("inhoud".getBytes(StandardCharsets.UTF_8), "application/pdf");

    @Test
    void form_isWrittenByTheLetter_asOftenAsAsked() throws IOException {
        RequestBody form = RequestBody.form("file", "advies \"één\".pdf", FILE);
        String boundary = form.contentType().replace("multipart/form-data; boundary=", "");

        for (int i = 0; i < 2; i++) {
            byte[] bytes = form.open().readAllBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo("--" + boundary + "\r\n"
                            + "Content-Disposition: form-data; name=\"file\"; filename=\"advies %22één%22.pdf\"\r\n"
                            + "Content-Type: application/pdf\r\n\r\ninhoud\r\n--" + boundary + "--\r\n");
            assertThat(form.length()).isEqualTo(bytes.length);
        }
        assertThat(boundary).matches("plusgemeente-[0-9a-f-]{36}");
        assertThat(form.repeatable()).isTrue();
        assertThat(form).hasToString("RequestBody[form with RequestBody[6 bytes of application/pdf]]");
    }

    @Test
    void twoForms_haveBoundariesOfTheirOwn() {
        assertThat(RequestBody.form("file", "a", FILE).contentType())
                .isNotEqualTo(RequestBody.form("file", "a", FILE).contentType());
    }

    @Test
    void largeFile_isReadAsItIsSent_andOnlyAsFarAsAsked() throws IOException {
        long size = 8L * 1024 * 1024 * 1024;
        RequestBody form = RequestBody.form("file", "groot.bin", new Endless(size));

        assertThat(form.length()).isGreaterThan(size).isLessThan(size + 500);
        assertThat(form.repeatable()).isFalse();
        try (InputStream in = form.open()) {
            assertThat(in.skip(100_000_000)).isPositive();
        }
    }

    @Test
    void fileThatCannotBeRead_isToldWhenOpened() {
        RequestBody gone = new RequestBody.Source("text/plain", 1, () -> {
            throw new IOException("gone");
        });
        assertThatThrownBy(() -> RequestBody.form("file", "a", gone).open()).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nX: y", "a\u0000b", "\t"})
    void name_thatWouldBreakTheForm_isRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestBody.form("file", name, FILE));
        assertThatIllegalArgumentException().isThrownBy(() -> RequestBody.form(name, "a", FILE));
    }

    @Test
    void contentType_thatWouldBreakTheForm_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestBody.form("file", "a", RequestBody.of(new byte[0], "text/plain\r\nX: y")));
    }

    private record Endless(long length) implements RequestBody {

        @Override
        public String contentType() {
            return "application/octet-stream";
        }

        @Override
        public boolean repeatable() {
            return false;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                @Override
                public int read() {
                    return 0;
                }

                @Override
                public int read(byte[] into, int from, int size) {
                    return size;
                }
            };
        }
    }
}
