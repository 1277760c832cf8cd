package nl.plusgemeente.sdk.exchange.encryption;

import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.fixture.TestAuthority;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import org.junit.jupiter.api.Test;

/** A body that is digested and then sent is the same both times, and encrypted both times. */
class SealedBodyTest {
    @Test
    void encryptToSign_openedTwice_givesTheSameMessageWhichCanBeDecrypted() {
        byte[] plain = random(100_000);
        RequestBody body = sealed(plain);

        byte[] digested = bytes(body);
        byte[] sent = bytes(body);

        assertThat(sent).isEqualTo(digested).hasSize((int) body.length());
        assertThat(bytes(decrypter(UTRECHT).decrypt(incoming(sent)).body())).isEqualTo(plain);
        assertThatIOException().isThrownBy(body::open).withMessageContaining("sent once");
    }

    @Test
    void encrypt_openedTwice_givesTwoMessagesWhichCanBeDecrypted() {
        byte[] plain = random(1_000);
        RequestBody body = encrypter().encrypt(RequestBody.of(plain, "application/json"), TestAuthority.UTRECHT);

        byte[] first = bytes(body);
        byte[] second = bytes(body);

        assertThat(second).isNotEqualTo(first);
        assertThat(bytes(decrypter(UTRECHT).decrypt(incoming(first)).body())).isEqualTo(plain);
        assertThat(bytes(decrypter(UTRECHT).decrypt(incoming(second)).body())).isEqualTo(plain);
    }

    private static RequestBody sealed(byte[] plain) {
        OutgoingMessage message =
                OutgoingMessage.request("POST", "/besluiten", new Headers(), RequestBody.of(plain, "application/json"));
        return encrypter().encryptToSign(message, TestAuthority.UTRECHT).body().orElseThrow();
    }
}
