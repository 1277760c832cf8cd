package nl.plusgemeente.sdk.benchmarks.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.exchange.signing.StreamedMessage;

/**
 * Signs a body of 1 GB and verifies it, in a process whose heap is 64 MB in all. The body is made while it is read, and is
 * nowhere in memory.
 */
public final class StreamProbe {
    private static final String HEAP = "-Xmx64m";
    private static final long LENGTH = 1_000_000_000;

    private StreamProbe() {}

    /**
     * Starts a process of its own, or, told so, does it in this one.
     *
     * @param arguments {@code here}; none to start the process
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            run();
            return;
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamProbe.class.getName(),
                        "here"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        System.out.println(
                process.waitFor() == 0 ? "1 GB with " + HEAP + ": " + told.strip() : "does not fit in " + HEAP);
    }

    private static void run() throws IOException {
        SigningPki pki = SigningPki.make();
        Headers headers = new Headers().add("Host", Post.HOST).add("Content-Length", Long.toString(LENGTH));
        OutgoingMessage message = OutgoingMessage.request(
                Post.METHOD,
                Post.TARGET,
                headers,
                new RequestBody.Source("application/octet-stream", LENGTH, () -> new Zeros(LENGTH)));
        long start = System.nanoTime();
        MessageSigner.builder()
                .coverage(Coverage.MESSAGE)
                .build()
                .sign(message, pki.identity())
                .addTo(headers);
        headers.set("Content-Type", "application/octet-stream");
        long signed = System.nanoTime();
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.of(pki.root()), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .build();
        StreamedMessage received = MessageVerifier.builder(policy)
                .limits(BodyLimits.DEFAULT.largest(LENGTH))
                .build()
                .open(IncomingMessage.request(Post.METHOD, Post.TARGET, headers, new Zeros(LENGTH)));
        long count = 0;
        byte[] chunk = new byte[64 * 1024];
        try (InputStream body = received.body()) {
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                count += read;
            }
        }
        long bytes = received.verified(count).content();
        System.out.printf(
                "signed in %.1f s, verified in %.1f s, %d bytes of %s%n",
                (signed - start) / 1e9, (System.nanoTime() - signed) / 1e9, bytes, received.sender());
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
