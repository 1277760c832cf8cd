package nl.plusgemeente.sdk.exchange.encryption;

import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypted;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.error.DecryptionException;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.error.MessageBodyException;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecryptionLimitsHostileTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "application/jose+jsonx", "text/plain; a=application/jose"})
    void decrypt_messageThatIsNotEncrypted_saysSo(String contentType) {
        Headers headers = new Headers();
        if (!contentType.isEmpty()) {
            headers.add("Content-Type", contentType);
        }
        refusedAsPlain(headers);
    }

    @Test
    void decrypt_withTwoMediaTypes_isRefused() {
        refusedAsPlain(new Headers()
                .add("Content-Type", "application/jose+json")
                .add("Content-Type", "application/jose+json"));
    }

    @Test
    void decrypt_contentOverTheLimit_isADifferentError_andLeavesNothing() throws IOException {
        BodyLimits limits = new BodyLimits(100, 200_000, Optional.of(directory));

        assertThatExceptionOfType(MessageBodyException.class)
                .isThrownBy(() -> decrypter(limits, UTRECHT).decrypt(incoming(encrypted(random(200_001)))))
                .withMessageContaining("larger than 200000 bytes")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.BODY))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(decrypter(limits, UTRECHT)
                        .decrypt(incoming(encrypted(random(200_000))))
                        .headers()
                        .first("Content-Length"))
                .contains("200000");
        assertThat(files()).hasSize(1);
    }

    /** 300 MB are said to come; as many are read as are allowed. */
    @Test
    void decrypt_endlessContent_endsAtTheLimit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return given > 2_000_000 ? fail() : 'A';
            }

            private int fail() {
                throw new AssertionError("read on");
            }
        };
        List<String> parts = new ForgedJwe(UTRECHT).parts();
        byte[] head =
                String.join(".", parts.subList(0, 3)).concat(".").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        IncomingMessage message = incoming(new SequenceInputStream(new ByteArrayInputStream(head), endless));
        message.headers().add("Content-Length", "300000000");

        assertThatExceptionOfType(MessageBodyException.class)
                .isThrownBy(() -> decrypter(BodyLimits.DEFAULT.largest(1_000_000), UTRECHT)
                        .decrypt(message));
    }

    @Test
    void decrypt_changedContentInAFile_leavesNoFile() throws IOException {
        byte[] wire = encrypted(random(100_000));
        wire[wire.length / 2] ^= 1;

        DecryptionHostileTest.assertRefused(
                "changed", decrypter(new BodyLimits(100, 200_000, Optional.of(directory)), UTRECHT), wire);
        assertThat(files()).isEmpty();
    }

    @Test
    void decrypt_messageThatBreaksOff_isRetryable() {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(encrypted(random(1000)), 0, 1000), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                });

        assertThatExceptionOfType(MessageBodyException.class)
                .isThrownBy(() -> decrypter(UTRECHT).decrypt(incoming(broken)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.BODY))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void decrypt_withoutPlaceForTheFile_saysSo() {
        BodyLimits nowhere = new BodyLimits(0, 1 << 20, Optional.of(directory.resolve("absent")));

        assertThatExceptionOfType(MessageBodyException.class)
                .isThrownBy(() -> decrypter(nowhere, UTRECHT).decrypt(incoming(encrypted(random(10)))));
    }

    @Test
    void decrypt_whenOurOwnKeysAreNotThere_saysThat() {
        MessageDecrypter decrypter = MessageDecrypter.builder(() -> {
                    throw new ConfigurationException(CoreErrors.CONFIGURATION, "no key");
                })
                .build();

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> decrypter.decrypt(incoming(encrypted(random(10)))));
        assertThat(decrypter).hasToString("MessageDecrypter[RSA-OAEP, A256GCM]");
    }

    private static void refusedAsPlain(Headers headers) {
        IncomingMessage message = IncomingMessage.request("POST", "/", headers, InputStream.nullInputStream());
        assertThatExceptionOfType(DecryptionException.class)
                .isThrownBy(() -> decrypter(UTRECHT).decrypt(message))
                .withMessageStartingWith(
                        "SDK-6021 The message is not encrypted: its Content-Type must be" + " application/jose+json")
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
