package nl.plusgemeente.sdk.exchange.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.error.MessageBodyException;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.HttpText;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageVerifierTest {
    private static final byte[] LARGE = new byte[3_000_000];

    static {
        Arrays.fill(LARGE, (byte) 'x');
    }

    private final FixedTime time = new FixedTime();

    @TempDir
    Path folder;

    @Test
    void verify_whoMaySign_isChecked() {
        HttpText request = Forge.payload().make();

        assertThat(Forge.verifier(time)
                        .senders(TestAuthority.UTRECHT)
                        .build()
                        .verify(request.message())
                        .sender())
                .isEqualTo(TestAuthority.UTRECHT);
        assertThatThrownBy(() -> Forge.verifier(time)
                        .senders(TestAuthority.NIJMEGEN)
                        .build()
                        .verify(request.message()))
                .isInstanceOf(SignerRejectedException.class)
                .hasMessageContaining("SDK-5043");
        assertThatThrownBy(() -> Forge.verifier(time).senders()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verify_peer_mustBeTheSignerWhereThatIsAsked() {
        HttpText request = Forge.payload().make();
        MessageVerifierBuilder same = Forge.verifier(time).samePeer().replays(ReplayGuard.NONE);
        IncomingMessage ofSelf = request.message().from(Forge.SENDER.certificate());
        IncomingMessage ofOther = request.message()
                .from(Forge.AUTHORITY.organisation(TestAuthority.NIJMEGEN).certificate());
        IncomingMessage ofSecond = request.message()
                .from(Forge.AUTHORITY.organisation(TestAuthority.UTRECHT).certificate());

        assertThat(same.build().verify(ofSelf).sender()).isEqualTo(TestAuthority.UTRECHT);
        refusesSigner(same.build(), ofOther);
        refusesSigner(same.build(), request.message());
        assertThat(same.apartFromTls().build().verify(ofSecond).sender()).isEqualTo(TestAuthority.UTRECHT);
        refusesSigner(same.build(), request.message().from(Forge.SENDER.certificate()));
    }

    @Test
    void verify_leastCoverage_isAskedFor() {
        MessageVerifier whole = Forge.verifier(time).atLeast(Coverage.MESSAGE).build();

        assertThat(whole.verify(Forge.message().make().message()).coverage()).isEqualTo(Coverage.MESSAGE);
        assertThatThrownBy(() -> whole.verify(Forge.payload().make().message()))
                .isInstanceOf(SignatureCoverageException.class)
                .hasMessageContaining("its payload only");
        assertThatThrownBy(() -> whole.verifyCompact(Forge.payload().make().message()))
                .isInstanceOf(SignatureCoverageException.class);
    }

    @Test
    void verify_largeBody_isKeptInAFile_unreadable_andGoneWhenClosed() throws IOException {
        BodyLimits limits = BodyLimits.DEFAULT.in(folder);
        HttpText request = Forge.payload()
                .body(LARGE)
                .digest("SHA-256=" + Forge.sha256(LARGE))
                .make();

        Verified<ReceivedBody> verified =
                Forge.verifier(time).limits(limits).build().verify(request.message());

        List<Path> files = files();
        assertThat(files).hasSize(1);
        assertThat(Files.readString(files.get(0), StandardCharsets.ISO_8859_1)).doesNotContain("xxxxxxxx");
        for (int i = 0; i < 2; i++) {
            try (InputStream body = verified.content().open()) {
                assertThat(body.readAllBytes()).isEqualTo(LARGE);
            }
        }
        verified.content().close();
        verified.content().close();
        assertThat(files()).isEmpty();
    }

    @Test
    void verify_largeBodyOfAnotherDigest_leavesNothing() throws IOException {
        HttpText request = Forge.payload().body(LARGE).make();

        assertThatThrownBy(() -> Forge.verifier(time)
                        .limits(BodyLimits.DEFAULT.in(folder))
                        .build()
                        .verify(request.message()))
                .isInstanceOf(DigestMismatchException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void verify_tooLargeOrBrokenBody_isRefused_andLeavesNothing() throws IOException {
        HttpText request = Forge.payload()
                .body(LARGE)
                .digest("SHA-256=" + Forge.sha256(LARGE))
                .make();
        BodyLimits limits = BodyLimits.DEFAULT.in(folder);

        for (BodyLimits small : List.of(limits.largest(2_999_999), limits.largest(100))) {
            assertThatThrownBy(() -> Forge.verifier(time).limits(small).build().verify(request.message()))
                    .isInstanceOfSatisfying(MessageBodyException.class, e -> {
                        assertThat(e.status()).isEqualTo(413);
                        assertThat(e.retryable()).isFalse();
                    });
        }
        assertThatThrownBy(() -> Forge.verifier(time)
                        .limits(limits)
                        .build()
                        .verify(IncomingMessage.request("POST", "/", request.headers(), new Broken(LARGE))))
                .isInstanceOfSatisfying(MessageBodyException.class, e -> {
                    assertThat(e.status()).isEqualTo(400);
                    assertThat(e.retryable()).isTrue();
                });
        assertThatThrownBy(() -> Forge.verifier(time)
                        .limits(limits.in(folder.resolve("absent")))
                        .build()
                        .verify(request.message()))
                .isInstanceOf(MessageBodyException.class);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> new BodyLimits(2, 1, java.util.Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verify_bodyInMemory_isNotCopied_andOnceIsOnce() throws IOException {
        HttpText request = Forge.payload().make();
        ReceivedBody kept = ReceivedBody.of(Forge.BODY);

        assertThat(Forge.verifier(time)
                        .build()
                        .verify(request.message().with(request.headers(), kept))
                        .content())
                .isSameAs(kept);
        ReceivedBody once = ReceivedBody.once(new ByteArrayInputStream(Forge.BODY));
        once.open();
        assertThatThrownBy(once::open).isInstanceOf(IOException.class).hasMessageContaining("read already");
    }

    @Test
    void open_givesTheBodyWhileItComes_andFailsAtItsEnd() throws IOException {
        HttpText request = Forge.payload()
                .body(LARGE)
                .digest("SHA-256=" + Forge.sha256(LARGE))
                .make();
        MessageVerifier verifier = Forge.verifier(time).build();

        StreamedMessage good = verifier.open(request.message());
        assertThat(good.sender()).isEqualTo(TestAuthority.UTRECHT);
        assertThatThrownBy(() -> good.verified("early")).isInstanceOf(IllegalStateException.class);
        assertThat(good.body().read()).isEqualTo('x');
        assertThat(good.body().skip(10)).isEqualTo(10);
        assertThat(good.body().markSupported()).isFalse();
        assertThat(good.body().readAllBytes()).hasSize(LARGE.length - 11);
        assertThat(good.body().read()).isEqualTo(-1);
        assertThat(good.verified("stored").content()).isEqualTo("stored");

        byte[] other = LARGE.clone();
        other[LARGE.length - 1] = 'y';
        StreamedMessage bad = verifier.open(request.with(other).message());
        assertThatThrownBy(() -> bad.body().readAllBytes()).isInstanceOf(DigestMismatchException.class);
        assertThatThrownBy(() -> bad.body().read()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> bad.verified("x")).isInstanceOf(IllegalStateException.class);

        StreamedMessage again = verifier.open(request.message());
        assertThatThrownBy(() -> again.body().readAllBytes()).isInstanceOf(MessageReplayedException.class);

        StreamedMessage large = Forge.verifier(time)
                .limits(BodyLimits.DEFAULT.largest(1_000))
                .build()
                .open(request.message());
        assertThatThrownBy(() -> large.body().skip(5_000)).isInstanceOf(MessageBodyException.class);
        StreamedMessage broken =
                verifier.open(IncomingMessage.request("POST", "/", request.headers(), new Broken(LARGE)));
        assertThatThrownBy(() -> broken.body().readAllBytes()).isInstanceOf(MessageBodyException.class);
    }

    @Test
    void toString_saysNothingOfContentOrQuery() {
        Headers headers = new Headers().add("X", "y");
        IncomingMessage message = IncomingMessage.request("GET", "/a?bsn=123", headers, InputStream.nullInputStream());

        assertThat(message.toString()).contains("GET /a").doesNotContain("bsn");
        assertThat(Forge.verifier(time).build().toString()).contains("anyone trusted");
        assertThat(ReceivedBody.of(Forge.BODY).toString()).doesNotContain("zaak");
        assertThat(MessageSigner.builder().build().toString()).contains("PAYLOAD");
    }

    private static void refusesSigner(MessageVerifier verifier, IncomingMessage message) {
        assertThatThrownBy(() -> verifier.verify(message)).isInstanceOf(SignerRejectedException.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Breaks off before the last byte. */
    private static final class Broken extends InputStream {
        private final InputStream bytes;

        Broken(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes, 0, bytes.length - 1);
        }

        @Override
        public int read() throws IOException {
            int one = bytes.read();
            if (one < 0) {
                throw new IOException("reset");
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = bytes.read(into, from, length);
            if (read < 0) {
                throw new IOException("reset");
            }
            return read;
        }
    }
}
