package nl.plusgemeente.sdk.exchange.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.plusgemeente.sdk.auth.certificate.TrustedCertificate;
import nl.plusgemeente.sdk.core.identity.Oin;

/**
 * Content whose signature was checked: only a verifier can make one.
 *
 * @param <T> the content
 */
public final class Verified<T> {
    private final T content;
    private final SignedHead head;

    Verified(T content, SignedHead head) {
        this.content = content;
        this.head = head;
    }

    /**
     * What was signed, or what was made of it.
     *
     * @return the content
     */
    public T content() {
        return content;
    }

    /**
     * Who signed it.
     *
     * @return the organisation of the certificate
     */
    public Oin sender() {
        return head.certificate().oin();
    }

    /**
     * The certificate with which it was signed, which was trusted when it was checked.
     *
     * @return the certificate
     */
    public TrustedCertificate certificate() {
        return head.certificate();
    }

    /**
     * When it was signed, as the sender says.
     *
     * @return to the second; for {@link Deviation#BODY_JWS} without a time, when it was received
     */
    public Instant signedAt() {
        return head.signedAt();
    }

    /**
     * How much is covered: of a message whose payload is signed, only the body is the sender's.
     *
     * @return payload or message
     */
    public Coverage coverage() {
        return head.coverage();
    }

    /**
     * What is covered, to the letter; anything else in the message is not the sender's.
     *
     * @return names of header fields in lower case, {@code (request-target)} and {@code digest} among them; empty for
     *     {@link Deviation#BODY_JWS}, which covers the body only
     */
    public List<String> covered() {
        return head.covered();
    }

    /**
     * Which of the two names the signature had, so that it can be answered in the same way.
     *
     * @return the dialect; empty for a signature that stood in the body
     */
    public Optional<HeaderDialect> dialect() {
        return head.dialect();
    }

    /**
     * In what the signature departs from the standards.
     *
     * @return those that were allowed, mostly none
     */
    public Set<Deviation> deviations() {
        return head.deviations();
    }

    /**
     * The same sender and moment, with what was made of the content.
     *
     * @param <R> the type of the result
     * @param reading makes the result, of this content and nothing else
     * @return verified as this is
     */
    public <R> Verified<R> map(Function<? super T, ? extends R> reading) {
        return new Verified<>(reading.apply(content), head);
    }

    SignedHead head() {
        return head;
    }

    /** Who and when: nothing of the content. */
    @Override
    public String toString() {
        return "Verified[" + coverage() + " by " + sender() + " at " + signedAt() + "]";
    }
}
