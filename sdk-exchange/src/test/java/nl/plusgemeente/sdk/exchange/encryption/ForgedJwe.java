package nl.plusgemeente.sdk.exchange.encryption;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;

/** A JWE of which every piece can be other than it should be, and the rest is right. */
final class ForgedJwe {
    static final String HEADER = "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}";

    private final ClientIdentity receiver;
    private byte[] header = HEADER.getBytes(UTF_8);
    private String padding = "OAEPPadding";
    private String hash = "SHA-1";
    private int keySize = 32;
    private int ivSize = 12;
    private int tagBits = 128;
    private byte[] plain = "{\"TEST\":true}".getBytes(UTF_8);

    ForgedJwe(ClientIdentity receiver) {
        this.receiver = receiver;
    }

    ForgedJwe header(String json) {
        return header(json.getBytes(UTF_8));
    }

    ForgedJwe header(byte[] json) {
        header = json;
        return this;
    }

    ForgedJwe with(String member) {
        return header(HEADER.replace("}", "," + member + "}"));
    }

    ForgedJwe padding(String name, String digest) {
        padding = name;
        hash = digest;
        return this;
    }

    ForgedJwe keySize(int bytes) {
        keySize = bytes;
        return this;
    }

    ForgedJwe ivSize(int bytes) {
        ivSize = bytes;
        return this;
    }

    ForgedJwe tagBits(int bits) {
        tagBits = bits;
        return this;
    }

    ForgedJwe plain(byte[] bytes) {
        plain = bytes;
        return this;
    }

    byte[] bytes() {
        return String.join(".", parts()).getBytes(US_ASCII);
    }

    /** Header, key, IV, ciphertext, tag. */
    List<String> parts() {
        try {
            String protectedHeader = encode(header);
            SecretKeySpec key = new SecretKeySpec(Arrays.copyOf(TestParties.random(64), keySize), "AES");
            byte[] iv = TestParties.random(ivSize);
            Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
            gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(tagBits, iv));
            gcm.updateAAD(protectedHeader.getBytes(US_ASCII));
            byte[] sealed = gcm.doFinal(plain);
            int content = sealed.length - tagBits / 8;
            return List.of(
                    protectedHeader,
                    encode(wrapped(key)),
                    encode(iv),
                    encode(Arrays.copyOf(sealed, content)),
                    encode(Arrays.copyOfRange(sealed, content, sealed.length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] wrapped(SecretKeySpec key) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/" + padding);
        if (padding.startsWith("OAEP")) {
            MGF1ParameterSpec mask = new MGF1ParameterSpec(hash);
            rsa.init(
                    Cipher.ENCRYPT_MODE,
                    receiver.certificate().getPublicKey(),
                    new OAEPParameterSpec(hash, "MGF1", mask, PSource.PSpecified.DEFAULT));
        } else {
            rsa.init(Cipher.ENCRYPT_MODE, receiver.certificate().getPublicKey());
        }
        return rsa.doFinal(key.getEncoded());
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
