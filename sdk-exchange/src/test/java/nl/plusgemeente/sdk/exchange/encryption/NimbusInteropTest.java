package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.UTRECHT;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.bytes;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.decrypter;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.encrypted;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.incoming;
import static nl.plusgemeente.sdk.exchange.encryption.TestParties.random;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.util.Base64URL;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HexFormat;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we make and read is what another implementation reads and makes. */
class NimbusInteropTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000, 100_000})
    void encrypted_isReadByNimbus(int size) throws ParseException, JOSEException {
        JWEObject jwe = JWEObject.parse(new String(encrypted(random(size)), US_ASCII));
        jwe.decrypt(new RSADecrypter(UTRECHT.privateKey()));

        assertThat(jwe.getPayload().toBytes()).isEqualTo(random(size));
        assertThat(jwe.getHeader().getAlgorithm().getName()).isEqualTo("RSA-OAEP");
        assertThat(jwe.getHeader().getEncryptionMethod()).isEqualTo(EncryptionMethod.A256GCM);
        assertThat(jwe.getHeader().getType().getType()).isEqualTo("JWE");
        assertThat(jwe.getHeader().getContentType()).isEqualTo("application/json");
        assertThat(jwe.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(Base64URL.encode(HexFormat.of().parseHex(UTRECHT.thumbprint())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000, 100_000})
    @SuppressWarnings("deprecation") // the algorithm that the standard prescribes
    void madeByNimbus_isDecrypted(int size) throws JOSEException {
        JWEObject jwe = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP, EncryptionMethod.A256GCM)
                        .contentType("json")
                        .keyID("TEST")
                        .build(),
                new Payload(random(size)));
        jwe.encrypt(new RSAEncrypter((RSAPublicKey) UTRECHT.certificate().getPublicKey()));

        IncomingMessage result =
                decrypter(UTRECHT).decrypt(incoming(jwe.serialize().getBytes(US_ASCII)));

        assertThat(bytes(result.body())).isEqualTo(random(size));
        assertThat(result.headers().all("Content-Type")).containsExactly("application/json");
    }
}
