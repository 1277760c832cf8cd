package nl.plusgemeente.sdk.exchange;

import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.exchange.encryption.MessageDecrypter;
import nl.plusgemeente.sdk.exchange.encryption.MessageEncrypter;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;

/** Sets an {@link Exchange} up. */
public final class ExchangeBuilder {
    private final MessageSigner signer;
    private final MessageVerifier verifier;
    private Optional<Exchange.Encryption> encryption = Optional.empty();
    private Optional<JsonCodec> json = Optional.empty();

    ExchangeBuilder(MessageSigner signer, MessageVerifier verifier) {
        this.signer = signer;
        this.verifier = verifier;
    }

    /**
     * Encrypts what goes out where a receiver is given, signed before it is encrypted; and accepts only what is encrypted.
     *
     * @param encrypter encrypts for others
     * @param decrypter decrypts what is for us
     * @return this builder
     */
    public ExchangeBuilder encryption(MessageEncrypter encrypter, MessageDecrypter decrypter) {
        return encryption(encrypter, decrypter, SignEncryptMode.PLAINTEXT_DETACHED);
    }

    /**
     * The same in a way that both sides have agreed on.
     *
     * @param encrypter encrypts for others
     * @param decrypter decrypts what is for us
     * @param mode what is signed
     * @return this builder
     */
    public ExchangeBuilder encryption(MessageEncrypter encrypter, MessageDecrypter decrypter, SignEncryptMode mode) {
        encryption = Optional.of(new Exchange.Encryption(encrypter, decrypter, mode));
        return this;
    }

    /**
     * What reads JSON: the same for the exchanges of all tenants, as its first use takes some tenths of a second.
     *
     * @param codec one of its own where none is given
     * @return this builder
     */
    public ExchangeBuilder json(JsonCodec codec) {
        json = Optional.of(codec);
        return this;
    }

    /**
     * The exchange.
     *
     * @return thread-safe
     */
    public Exchange build() {
        return new Exchange(signer, verifier, encryption, json.orElseGet(JsonCodec::create));
    }
}
