package nl.plusgemeente.sdk.benchmarks.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Provider;
import java.time.Duration;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.auth.certificate.RevocationMode;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageSignerBuilder;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifierBuilder;
import nl.plusgemeente.sdk.exchange.signing.ReplayGuard;
import nl.plusgemeente.sdk.exchange.signing.StreamedMessage;

/** The SDK, which has seen the sender before. */
final class SdkSigning implements Signing {
    private static final int CHUNK = 64 * 1024;

    private final Exchange exchange;
    private final Taking taking;
    private final MessageSigner signer;
    private final MessageVerifier verifier;
    private final byte[] chunk = new byte[CHUNK];
    private int place;

    /** How the body is received. */
    enum Taking {
        /** It is in memory already, as it is for the bare signature. */
        HELD,
        /** It streams in, and is kept until it is known to be in order: in memory, above 256 KB in a file. */
        KEPT,
        /** It streams in, is compared while it is read, and is kept nowhere. */
        STREAMED
    }

    SdkSigning(Exchange exchange, Taking taking, Optional<Provider> provider) {
        this.exchange = exchange;
        this.taking = taking;
        MessageSignerBuilder signing = MessageSigner.builder().coverage(Coverage.MESSAGE);
        OinCertificatePolicy policy = OinCertificatePolicy.builder(
                        TrustAnchors.of(exchange.pki().root()), FacilityEnvironment.PRE_PRODUCTION)
                .anyPolicy()
                .revocation(RevocationMode.OFF)
                .build();
        MessageVerifierBuilder verifying = MessageVerifier.builder(policy)
                .atLeast(Coverage.MESSAGE)
                .window(Duration.ofDays(1), Duration.ofMinutes(1))
                .replays(ReplayGuard.NONE);
        provider.ifPresent(faster -> {
            signing.provider(faster);
            verifying.provider(faster);
        });
        signer = signing.build();
        verifier = verifying.build();
    }

    @Override
    public Object sign() {
        place = exchange.next(place);
        Post post = exchange.posts().get(place);
        Headers headers = post.headers();
        signer.sign(Exchange.outgoing(post, headers), exchange.pki().identity()).addTo(headers);
        return headers;
    }

    @Override
    public Object verify() {
        place = exchange.next(place);
        byte[] bytes = exchange.posts().get(place).body();
        IncomingMessage message = new IncomingMessage(
                MessageKind.REQUEST,
                Post.METHOD,
                Post.TARGET,
                exchange.signed().get(place),
                taking == Taking.HELD ? ReceivedBody.of(bytes) : ReceivedBody.once(new ByteArrayInputStream(bytes)),
                Optional.empty(),
                "");
        if (taking == Taking.STREAMED) {
            StreamedMessage streamed = verifier.open(message);
            return streamed.verified(read(streamed)).sender();
        }
        try (ReceivedBody body = verifier.verify(message).content()) {
            return body;
        }
    }

    private long read(StreamedMessage message) {
        long count = 0;
        try (InputStream in = message.body()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                count += read;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
