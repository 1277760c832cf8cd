package nl.plusgemeente.sdk.mock;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.mock.WrongRequest.Book;
import nl.plusgemeente.sdk.mock.WrongRequest.Refused;

/** What is refused by the organisation that exchanges signed messages. */
final class WrongMessages {

    private static final String SIGNATURE = HeaderDialect.NLGOV_ADR.field(Coverage.MESSAGE);

    private final MockExchange exchange;
    private final ExchangeCaller caller;

    WrongMessages(MockFacilities facilities) {
        this.exchange = facilities.exchange();
        this.caller = new ExchangeCaller(facilities);
    }

    void addTo(Book book) {
        addSignatures(book);
        addSigners(book);
        book.add("a message that is sent twice", () -> {
            OutgoingMessage message = caller.signed(caller.besluit());
            caller.send(message);
            return sent(message);
        });
        book.add("a message that is not encrypted, where that was agreed on", () -> {
            exchange.encrypted(SignEncryptMode.NESTED);
            return sent(caller.signed(caller.besluit()));
        });
        book.add(
                "a signed message with a parameter, where there is none",
                () -> sent(caller.signed(caller.message("POST", "/besluiten?kopie=1", "{}"))));
        book.add("a signed message to another path", () -> sent(caller.signed(caller.message("POST", "/niets", "{}"))));
        book.add(
                "a signed message by another method",
                () -> sent(caller.signed(caller.message("PUT", "/besluiten", "{}"))));
    }

    private void addSignatures(Book book) {
        book.add("a message without a signature", () -> sent(caller.besluit()));
        changed(book, "a signature in another form", headers -> headers.set(SIGNATURE, "a.b.c"));
        book.add("a signature over less than was agreed on", () -> {
            exchange.require(Coverage.MESSAGE);
            return sent(caller.signed(caller.besluit(), Coverage.PAYLOAD));
        });
        changed(book, "no digest, or a weak one", headers -> headers.remove("Digest"));
        book.add("another body than the digest is of", () -> {
            byte[] other = ExchangeCaller.BESLUIT.replace('b', 'c').getBytes(StandardCharsets.UTF_8);
            return sent(caller.signed(caller.besluit()).withBody(RequestBody.of(other, "application/json")));
        });
        changed(book, "another header than was signed", headers -> headers.set("Content-Type", "application/xml"));
    }

    private void addSigners(Book book) {
        certificate(book, "a certificate of a signer that has expired", SigningCertificate.EXPIRED);
        certificate(book, "a certificate of a signer that is not valid yet", SigningCertificate.NOT_YET_VALID);
        certificate(book, "a certificate of a signer that was revoked", SigningCertificate.REVOKED);
        certificate(book, "a certificate of a signer below another root", SigningCertificate.UNKNOWN_ROOT);
        certificate(book, "a signer of whom nothing is expected (OIN)", SigningCertificate.OTHER_OIN);
        book.add("a message that was signed too long ago, or later than now", () -> {
            Clock early = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-6));
            MessageSigner signer = MessageSigner.builder()
                    .time(new ExchangeRefusalTest.Shifted(early))
                    .build();
            return sent(ExchangeCaller.signed(
                    caller.besluit(), signer, exchange.keys("utrecht").load()));
        });
    }

    private void changed(Book book, String row, Consumer<Headers> change) {
        book.add(row, () -> {
            OutgoingMessage message = caller.signed(caller.besluit());
            change.accept(message.headers());
            return sent(message);
        });
    }

    private void certificate(Book book, String row, SigningCertificate which) {
        book.add(
                row,
                () -> sent(ExchangeCaller.signed(
                        caller.besluit(),
                        MessageSigner.builder().build(),
                        exchange.keys(which).load())));
    }

    private Refused sent(OutgoingMessage message) {
        return Refused.of(caller.send(message));
    }
}
