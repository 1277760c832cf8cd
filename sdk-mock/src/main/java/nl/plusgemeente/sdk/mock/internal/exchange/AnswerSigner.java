package nl.plusgemeente.sdk.mock.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.AnswerForm;
import nl.plusgemeente.sdk.mock.SigningCertificate;
import nl.plusgemeente.sdk.mock.internal.http.Answer;

/** Protects answers as the tester wants them: with the SDK's own signer, and where they are to be wrong, spoiled after that. */
final class AnswerSigner {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final int GIVEN = 100;

    private final Partner partner;
    private final Settings settings;
    private volatile BoundedMemory<String, Answer> given = new BoundedMemory<>(GIVEN);

    AnswerSigner(Partner partner, Settings settings) {
        this.partner = partner;
        this.settings = settings;
    }

    Answer sign(Question question, Reply reply) {
        AnswerForm form = settings.form();
        String asked = question.message().method() + " " + question.message().target();
        Answer before = given.get(asked);
        if (form == AnswerForm.REPLAYED && before != null) {
            return before;
        }
        Answer answer = answer(question, reply, form);
        if (form == AnswerForm.SIGNED_MESSAGE || form == AnswerForm.SIGNED_PAYLOAD || form == AnswerForm.REPLAYED) {
            given.put(asked, answer);
        }
        return answer;
    }

    void reset() {
        given = new BoundedMemory<>(GIVEN);
    }

    private Answer answer(Question question, Reply reply, AnswerForm form) {
        Coverage coverage = form == AnswerForm.SIGNED_PAYLOAD ? Coverage.PAYLOAD : Coverage.MESSAGE;
        HeaderDialect dialect = settings.dialect().or(question::dialect).orElse(HeaderDialect.NLGOV_ADR);
        String target = question.message().target();
        OutgoingMessage plain = new OutgoingMessage(
                MessageKind.RESPONSE,
                question.message().method(),
                form == AnswerForm.OTHER_REQUEST ? target + "/ander" : target,
                new Headers(),
                Optional.of(RequestBody.of(reply.body(), reply.contentType())));
        Demands agreed = settings.demands();
        if (form == AnswerForm.UNSIGNED) {
            return complete(
                    reply.status(),
                    agreed.mode().isPresent() ? partner.encrypter().encrypt(plain, question.sender()) : plain);
        }
        Exchange exchange =
                partner.answering(new Partner.Manner(agreed, coverage, dialect, form == AnswerForm.EXPIRED));
        ClientIdentity identity = identity(form);
        OutgoingMessage signed = agreed.mode().isPresent()
                ? exchange.protect(plain, identity, question.sender())
                : exchange.protect(plain, identity);
        return spoiled(complete(reply.status(), signed), form);
    }

    private ClientIdentity identity(AnswerForm form) {
        return switch (form) {
            case OTHER_OIN -> partner.pki().wrong(SigningCertificate.OTHER_OIN);
            case REVOKED -> partner.pki().wrong(SigningCertificate.REVOKED);
            case UNKNOWN_ROOT -> partner.pki().wrong(SigningCertificate.UNKNOWN_ROOT);
            default -> partner.pki().partner();
        };
    }

    private static Answer spoiled(Answer right, AnswerForm form) {
        byte[] body = right.bytes().orElseThrow();
        return switch (form) {
            case TAMPERED_BODY -> {
                byte[] other = body.clone();
                other[other.length - 1] ^= 1;
                yield Answer.of(right.status(), right.headers(), other);
            }
            case TAMPERED_HEADER -> right.with(CONTENT_TYPE, "text/plain");
            case WEAK_DIGEST -> right.with("Digest", "SHA=" + sha1(body));
            case TWO_SIGNATURES -> twice(right);
            default -> right;
        };
    }

    private static Answer twice(Answer right) {
        for (Coverage coverage : Coverage.values()) {
            String one = HeaderDialect.NLGOV_ADR.field(coverage);
            String other = HeaderDialect.ADR_MODULE.field(coverage);
            Map<String, String> headers = right.headers();
            String signature = headers.getOrDefault(one, headers.getOrDefault(other, ""));
            if (!signature.isEmpty()) {
                return right.with(one, signature).with(other, signature);
            }
        }
        return right;
    }

    private static Answer complete(int status, OutgoingMessage message) {
        RequestBody body = message.body().orElseThrow();
        Map<String, String> headers = new LinkedHashMap<>(); // in an order that is always the same
        headers.put(CONTENT_TYPE, body.contentType());
        message.headers().forEach(headers::put);
        try (InputStream bytes = body.open()) {
            byte[] content = bytes.readAllBytes();
            headers.put("Content-Length", Integer.toString(content.length));
            return Answer.of(status, headers, content);
        } catch (IOException e) {
            throw new UncheckedIOException("An answer cannot be written", e);
        }
    }

    private static String sha1(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-1", e);
        }
    }
}
