package nl.plusgemeente.sdk.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.CredentialKind;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.ExchangeCalls;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.mock.AnswerForm;
import nl.plusgemeente.sdk.mock.MockExchange;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.ReceivedMessage;
import nl.plusgemeente.sdk.mock.SigningCertificate;

/**
 * A municipality sends a signed decision to a partner and takes its signed answer; once more, encrypted; and then others try
 * to cheat. On the bundled mock, which plays the partner and has made keys and certificates for both.
 */
public final class BesluitVersturen {
    private static final String TENANT = "utrecht";

    /**
     * A decision.
     *
     * @param kenmerk its reference
     * @param tekst its words
     */
    public record Besluit(String kenmerk, String tekst) {}

    /**
     * What the partner answers.
     *
     * @param kenmerk the reference of the decision
     * @param status what was done with it
     */
    public record Ontvangst(String kenmerk, String status) {}

    private final PrintStream out;
    private final MockFacilities facilities;
    private final MockExchange partner;

    private BesluitVersturen(PrintStream out, MockFacilities facilities) {
        this.out = out;
        this.facilities = facilities;
        this.partner = facilities.exchange();
    }

    /**
     * Prints each step.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (MockFacilities facilities = MockFacilities.builder().tenants(2).build()) {
            BesluitVersturen example = new BesluitVersturen(out, facilities);
            example.exchange();
            example.cheat();
            example.showWhatThePartnerSaw();
        }
    }

    private void exchange() {
        out.println("1. Gemeente en partner");
        out.print(new Tabel(22, 90)
                .row("ondertekend", send(partner.keys(TENANT)))
                .row("en versleuteld", sendEncrypted())
                .text());
    }

    private void cheat() {
        Tabel table = new Tabel(34, 70);
        for (AnswerForm form : List.of(
                AnswerForm.UNSIGNED,
                AnswerForm.TAMPERED_BODY,
                AnswerForm.TAMPERED_HEADER,
                AnswerForm.OTHER_REQUEST,
                AnswerForm.UNKNOWN_ROOT)) {
            partner.answers(form);
            table.row("antwoord " + form, send(partner.keys(TENANT)));
        }
        partner.answers(AnswerForm.SIGNED_MESSAGE);
        for (SigningCertificate which :
                List.of(SigningCertificate.EXPIRED, SigningCertificate.REVOKED, SigningCertificate.OTHER_OIN)) {
            table.row("besluit, certificaat " + which, send(partner.keys(which)));
        }
        out.println("2. Anderen proberen vals te spelen");
        out.print(table.text());
    }

    private void showWhatThePartnerSaw() {
        Tabel table = new Tabel(10, 120);
        for (ReceivedMessage message : partner.received()) {
            String seen = message.refusal().orElseGet(() -> message.sender().orElseThrow() + ": " + message.text());
            table.row(message.refusal().isPresent() ? "geweigerd" : "aanvaard", seen);
        }
        out.println("3. Wat de partner zag");
        out.print(table.text());
    }

    private String send(KeySource keys) {
        Exchange exchange = Exchange.builder(signer(), verifier()).build();
        return send(ExchangeCalls.builder(exchange)
                .keys(context -> keys.load())
                .verifyAnswers()
                .build());
    }

    private String sendEncrypted() {
        partner.encrypted(SignEncryptMode.PLAINTEXT_DETACHED);
        KeySource keys = partner.keys(TENANT);
        Exchange exchange = Exchange.builder(signer(), verifier())
                .encryption(
                        MessageEncrypter.builder(partner.recipients(), partner.policy())
                                .build(),
                        MessageDecrypter.builder(() -> List.of(keys.load())).build())
                .build();
        String answer = send(ExchangeCalls.builder(exchange)
                .keys(context -> keys.load())
                .verifyAnswers()
                .encryptFor(context -> partner.partner())
                .build());
        partner.plain();
        return answer;
    }

    private static MessageSigner signer() {
        return MessageSigner.builder().coverage(Coverage.MESSAGE).build();
    }

    private MessageVerifier verifier() {
        return MessageVerifier.builder(partner.policy())
                .senders(partner.partner())
                .atLeast(Coverage.MESSAGE)
                .build();
    }

    private String send(ExchangeCalls calls) {
        ApiProfile api = ApiProfile.builder("besluiten", "besluiten-v1", "")
                .credential(CredentialKind.NONE)
                .host(FacilityEnvironment.LOCAL, "https://" + partner.address().getRawAuthority())
                .build();
        Operation<Ontvangst> besluit = Operation.post(api, "besluiten", Answer.of(Ontvangst.class))
                .body(new Besluit("Z-2026-0001", "De vergunning wordt verleend."))
                .build()
                .at(java.net.URI.create(partner.address() + "/besluiten"));
        try (GemeenteSdk sdk = facilities
                .sdk()
                .application("BesluitVersturen", "1")
                .interceptor(calls)
                .build()) {
            Ontvangst ontvangst = sdk.onBehalfOf(TENANT).caller().call(besluit);
            return ontvangst.kenmerk() + " " + ontvangst.status() + ", getekend door " + partner.partner();
        } catch (ApiException e) {
            return "geweigerd met " + e.status() + " " + e.problem().code();
        } catch (SdkException e) {
            return "niet aangenomen: " + e.code().id() + " " + e.code().title();
        }
    }
}
