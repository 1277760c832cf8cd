package nl.plusgemeente.sdk.exchange.encryption;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;

/** Two organisations with TEST keys, and what they send each other. */
final class TestParties {
    static final TestAuthority ROOT = TestAuthority.root();
    static final ClientIdentity UTRECHT = ROOT.organisation(TestAuthority.UTRECHT);
    static final ClientIdentity NIJMEGEN = ROOT.organisation(TestAuthority.NIJMEGEN);
    static final OinCertificatePolicy POLICY = ROOT.policy(new FixedTime());

    private TestParties() {}

    static MessageEncrypter encrypter() {
        return encrypterFor(UTRECHT);
    }

    static MessageEncrypter encrypterFor(ClientIdentity receiver) {
        return MessageEncrypter.builder(keys(receiver), POLICY).build();
    }

    static RecipientKeys keys(ClientIdentity receiver) {
        return RecipientKeys.of(Map.of(receiver.oin().orElseThrow(), receiver.chain()));
    }

    static MessageDecrypter decrypter(ClientIdentity... own) {
        return decrypter(BodyLimits.DEFAULT, own);
    }

    static MessageDecrypter decrypter(BodyLimits limits, ClientIdentity... own) {
        return MessageDecrypter.builder(() -> List.of(own)).limits(limits).build();
    }

    static byte[] encrypted(byte[] plain) {
        return bytes(encrypter().encrypt(RequestBody.of(plain, "application/json"), TestAuthority.UTRECHT));
    }

    static IncomingMessage incoming(byte[] body) {
        return incoming(new ByteArrayInputStream(body));
    }

    static IncomingMessage incoming(InputStream body) {
        return IncomingMessage.request(
                "POST", "/besluiten", new Headers().add("Content-Type", "application/jose+json"), body);
    }

    static byte[] bytes(RequestBody body) {
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(ReceivedBody body) {
        try (InputStream in = body.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
