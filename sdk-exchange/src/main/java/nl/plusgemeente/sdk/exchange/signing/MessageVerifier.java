package nl.plusgemeente.sdk.exchange.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.internal.body.BodyFaults;
import nl.plusgemeente.sdk.exchange.internal.body.BodySpool;
import nl.plusgemeente.sdk.exchange.internal.body.BodyTooLargeException;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/**
 * Decides whether a received message was signed by an organisation that is trusted, recently, for the first time, and is as
 * it was then (ADR module Signing; JAdES with {@code sigD} HttpHeaders and PS256).
 *
 * <p>In this order: exactly one signature, detached; a protected header of known members; the fields that must be covered are;
 * the moment of signing; the signature over the fields as they came, by the key of the certificate that came along; that
 * certificate by its {@link OinCertificatePolicy}; the body by its digest, which is computed from the bytes that came; and
 * that the signature was not seen before. The first check that fails throws a {@link SignatureException} with its
 * {@link SignatureException#diagnosis()}.
 *
 * <p>Thread-safe; one serves all tenants: say with {@link IncomingMessage#to} whose a message is.
 *
 * <pre>{@code
 * Verified<ReceivedBody> received = verifier.verify(incoming);
 * try (ReceivedBody body = received.content(); InputStream bytes = body.open()) {
 *     store(received.sender(), received.signedAt(), bytes);
 * }
 * }</pre>
 */
public final class MessageVerifier {
    private final VerificationRules rules;
    private final HeaderCheck check;
    private final BodyJws bodyJws;
    private final BodySpool spool;
    private final BodySpool smallSpool;
    private final KnownHeaders known = new KnownHeaders();

    MessageVerifier(OinCertificatePolicy policy, VerificationRules rules) {
        this.rules = rules;
        this.check = new HeaderCheck(policy, rules);
        this.spool = new BodySpool(rules.limits());
        this.smallSpool = new BodySpool(rules.limits().largest(rules.limits().memory()));
        this.bodyJws = new BodyJws(check, rules);
    }

    /**
     * Sets a verifier up.
     *
     * @param policy which certificates are trusted
     * @return a builder
     */
    public static MessageVerifierBuilder builder(OinCertificatePolicy policy) {
        return new MessageVerifierBuilder(policy);
    }

    /**
     * Verifies a message. Its body is read to the end and kept until then: in memory, or, when it is larger than
     * {@link nl.plusgemeente.sdk.exchange.message.BodyLimits#memory()}, in a temporary file.
     *
     * @param message the message as it came
     * @return its body, to be closed, and whose it is
     * @throws SignatureException when a check fails: SDK-6001 to SDK-6009; nothing of the body is left
     * @throws nl.plusgemeente.sdk.exchange.error.MessageBodyException when the body is too large, breaks off or cannot be
     *     kept (SDK-6010)
     */
    public Verified<ReceivedBody> verify(IncomingMessage message) {
        SignatureField field = SignatureField.only(message.headers());
        EnumSet<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        ProtectedHeader header = known.parse(field, deviations);
        if (deviations.contains(Deviation.BODY_JWS)) {
            return once(bodyJws.verify(message, field, header, deviations, this::takenForBodyJws));
        }
        DigestFields digests = DigestFields.of(message.headers());
        SignedHead head = head(message, field, header, deviations);
        List<MessageDigest> started = digests.start();
        ReceivedBody body = taken(message.body(), started);
        boolean accepted = false;
        try {
            digests.require(started);
            Verified<ReceivedBody> verified = once(new Verified<>(body, head));
            accepted = true;
            return verified;
        } finally {
            if (!accepted) {
                body.close();
            }
        }
    }

    /**
     * Verifies all of a message but its body, which is compared with its digest while it is read: for bodies that are
     * written to where they belong in one go, and taken back when they turn out to be wrong.
     *
     * @param message the message as it came
     * @return its body as a stream that fails at its end when it is not the one that was signed
     * @throws SignatureException when a check of the header fails: SDK-6001 to SDK-6007
     */
    public StreamedMessage open(IncomingMessage message) {
        SignatureField field = SignatureField.only(message.headers());
        EnumSet<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        ProtectedHeader header = known.parse(field, deviations);
        if (deviations.contains(Deviation.BODY_JWS)) {
            check.requireTolerated(EnumSet.of(Deviation.BODY_JWS));
            throw SignatureField.form("sigD", "a signature over the digest, to verify while reading", "none");
        }
        DigestFields digests = DigestFields.of(message.headers());
        SignedHead head = head(message, field, header, deviations);
        try {
            return new StreamedMessage(
                    message.body().open(), digests, rules.limits().largest(), head, this::admit);
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    /**
     * Verifies a compact JWS that has what it signs in it, as a message has that is signed and then encrypted in the way of
     * {@link nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode#NESTED}.
     *
     * @param message a message whose body is a JWS
     * @return the same message with what was signed as its body, to be closed, and its media type; its header fields are not
     *     covered
     * @throws SignatureException when a check fails: SDK-6002, SDK-6005 to SDK-6009; nothing of the body is left
     * @throws nl.plusgemeente.sdk.exchange.error.MessageBodyException when the body is too large, breaks off or cannot be
     *     kept (SDK-6010)
     */
    public Verified<IncomingMessage> verifyCompact(IncomingMessage message) {
        requireLeast(Coverage.PAYLOAD);
        ReceivedBody body = taken(message.body(), List.of());
        boolean accepted = false;
        try {
            CompactJws jws = CompactJws.read(body);
            Instant signedAt = jws.said().signedAt().orElseThrow();
            check.requireTime(signedAt);
            Signer signer = check.signer(jws.said());
            if (!jws.verifies(body, signer)) {
                throw new SignatureInvalidException(Diagnosis.of(
                        "the signature", "one of this body by the key of the certificate in it", "another"));
            }
            SignedHead head =
                    jws.head(check.requireTrust(signer, signedAt, message.peer()), signedAt, message.receiver());
            Headers headers = new Headers();
            message.headers().forEach(headers::addReceived);
            headers.remove("Content-Type").remove("Content-Length");
            jws.contentType().ifPresent(type -> headers.addReceived("Content-Type", type));
            ReceivedBody payload = new CompactPayload(body, jws.payloadAt(), jws.payloadEnd());
            Verified<IncomingMessage> verified = once(new Verified<>(message.with(headers, payload), head));
            accepted = true;
            return verified;
        } catch (IOException e) {
            throw BodyFaults.of(e);
        } finally {
            if (!accepted) {
                body.close();
            }
        }
    }

    /** What it accepts. */
    @Override
    public String toString() {
        return "MessageVerifier[" + rules.least() + " at least, of "
                + (rules.senders().isEmpty() ? "anyone trusted" : rules.senders()) + "]";
    }

    private SignedHead head(
            IncomingMessage message, SignatureField field, ProtectedHeader header, Set<Deviation> deviations) {
        requireLeast(field.coverage());
        SignedHead head = check.check(message, field, header, deviations);
        if (head.deviations().isEmpty()) {
            known.keep(field, header);
        }
        return head;
    }

    private void requireLeast(Coverage coverage) {
        if (rules.least() == Coverage.MESSAGE && coverage == Coverage.PAYLOAD) {
            throw new SignatureCoverageException(
                    Diagnosis.of("what is signed", "the whole message", "its payload only"));
        }
    }

    /** The body, repeatable, after it went through the digests. */
    private ReceivedBody taken(ReceivedBody body, List<MessageDigest> digests) {
        try {
            if (!body.repeatable()) {
                return spool.take(body.open(), digests);
            }
            try (InputStream bytes = body.open()) {
                Digesting.digest(bytes, digests);
            }
            return body;
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    /** Where it is not allowed nobody makes us take in more than fits in memory. */
    private ReceivedBody takenForBodyJws(ReceivedBody body) {
        if (rules.tolerated().contains(Deviation.BODY_JWS) || body.repeatable()) {
            return taken(body, List.of());
        }
        try {
            return smallSpool.take(body.open(), List.of());
        } catch (BodyTooLargeException e) {
            throw SignatureField.form("sigD", "the header fields that are covered (JAdES 5.2.8)", "nothing");
        } catch (IOException e) {
            throw BodyFaults.of(e);
        }
    }

    private <T> Verified<T> once(Verified<T> verified) {
        admit(verified.head());
        return verified;
    }

    /** Last of all: what was refused for another reason must not count as seen. */
    private void admit(SignedHead head) {
        Duration valid = rules.longest();
        Instant until = head.signedAt().plus(valid);
        ReplayGuard.Sighting sighting =
                new ReplayGuard.Sighting(head.receiver(), head.certificate().oin(), head.id(), until);
        boolean first;
        try {
            first = rules.replays().isFirst(sighting);
        } catch (ReplayUnknownException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ReplayUnknownException("a fault (" + e.getClass().getSimpleName() + ")", e);
        }
        if (!first) {
            throw new MessageReplayedException(
                    Diagnosis.of("replay", "a signature that was not accepted before", "one that was"));
        }
    }
}
