package nl.plusgemeente.sdk.benchmarks.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;

/**
 * What all contenders get: a key, and messages in a ring, each of another body and another second, so that nobody can
 * remember more of them than of those in production.
 *
 * @param pki the key
 * @param posts the messages
 * @param signed the headers of each, signed
 */
record Exchange(SigningPki pki, List<Post> posts, List<Headers> signed) {
    private static final int MOST = 64;
    private static final int BYTES = 16 * 1024 * 1024;

    static Exchange of(int size) {
        SigningPki pki = SigningPki.make();
        List<Post> posts = new ArrayList<>();
        List<Headers> signed = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < Math.min(MOST, BYTES / size); i++) {
            Post post = Post.random(size, i);
            MessageSigner signer = MessageSigner.builder()
                    .coverage(Coverage.MESSAGE)
                    .time(at(now.minusSeconds(i)))
                    .build();
            Headers headers = post.headers();
            signer.sign(outgoing(post, headers), pki.identity()).addTo(headers);
            posts.add(post);
            signed.add(headers);
        }
        return new Exchange(pki, posts, signed);
    }

    static OutgoingMessage outgoing(Post post, Headers headers) {
        return OutgoingMessage.request(Post.METHOD, Post.TARGET, headers, RequestBody.of(post.body(), Post.TYPE));
    }

    /** The place of the next message. */
    int next(int place) {
        return place + 1 == posts.size() ? 0 : place + 1;
    }

    private static Timekeeper at(Instant moment) {
        return new Timekeeper() {
            @Override
            public Clock clock() {
                return Clock.fixed(moment, java.time.ZoneOffset.UTC);
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration duration) {
                throw new IllegalStateException("nothing waits");
            }
        };
    }
}
