package nl.plusgemeente.sdk.auth.oauth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.ClientMethod;
import nl.plusgemeente.sdk.auth.JwsAlgorithm;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * A client that proves itself by a statement that it signs anew for every request (RFC 7523 §2.2, NL GOV OAuth §2.3.3).
 *
 * @param clientId the client id
 * @param keys what to sign with
 * @param algorithms how to sign, the preferred way first; empty for the order of the profile
 * @param lifetime how long a statement is valid, 1 s to 5 min
 * @param type the {@code typ} of a statement: {@code JWT} or {@code client-authentication+jwt}
 * @param keyId the {@code kid}; empty for the SHA-256 thumbprint of the key (RFC 7638)
 * @param certificate how the key's certificate is named
 */
public record PrivateKeyJwt(
        String clientId,
        SigningKeys keys,
        List<JwsAlgorithm> algorithms,
        Duration lifetime,
        String type,
        Optional<String> keyId,
        CertificateHeader certificate)
        implements ClientAuthentication {

    /** A statement that lives longer could be used by whoever gets hold of it. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Copies the list and refuses a lifetime out of bounds. */
    public PrivateKeyJwt {
        ClientId.checked(clientId);
        algorithms = List.copyOf(algorithms);
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "A client's statement is valid for 1 s to 5 min, not " + lifetime + ".");
        }
        if (!type.matches("[A-Za-z0-9.+-]{1,60}")) {
            throw new ConfigurationException(
                    AuthErrors.PROFILE, "The typ of a statement is a media type like client-authentication+jwt.");
        }
    }

    /**
     * Settings of such a client.
     *
     * @param clientId the client id
     * @param keys what to sign with
     * @return a builder with a lifetime of 60 s, {@code typ} JWT, and the thumbprint of the key as its id
     */
    public static Builder builder(String clientId, SigningKeys keys) {
        return new Builder(clientId, keys);
    }

    @Override
    public ClientMethod method() {
        return ClientMethod.PRIVATE_KEY_JWT;
    }

    /** Builds a {@link PrivateKeyJwt}. */
    public static final class Builder {
        private final String clientId;
        private final SigningKeys keys;
        private List<JwsAlgorithm> algorithms = List.of();
        private Duration lifetime = Duration.ofSeconds(60);
        private String type = "JWT";
        private @Nullable String keyId;
        private CertificateHeader certificate = CertificateHeader.NONE;

        private Builder(String clientId, SigningKeys keys) {
            this.clientId = clientId;
            this.keys = keys;
        }

        /**
         * How to sign.
         *
         * @param preferred the algorithms, the preferred one first; the profile must allow each
         * @return this builder
         */
        public Builder algorithms(JwsAlgorithm... preferred) {
            algorithms = List.of(preferred);
            return this;
        }

        /**
         * How long a statement is valid.
         *
         * @param duration 1 s to 5 min
         * @return this builder
         */
        public Builder lifetime(Duration duration) {
            lifetime = duration;
            return this;
        }

        /**
         * The type in the header.
         *
         * @param typ {@code JWT} or {@code client-authentication+jwt}
         * @return this builder
         */
        public Builder type(String typ) {
            type = typ;
            return this;
        }

        /**
         * The id under which the server knows the key.
         *
         * @param kid the id
         * @return this builder
         */
        public Builder keyId(String kid) {
            keyId = kid;
            return this;
        }

        /**
         * How the key's certificate is named.
         *
         * @param header in which header
         * @return this builder
         */
        public Builder certificate(CertificateHeader header) {
            certificate = header;
            return this;
        }

        /**
         * The client.
         *
         * @return a value
         * @throws ConfigurationException (SDK-5001) when a setting is out of bounds
         */
        public PrivateKeyJwt build() {
            return new PrivateKeyJwt(
                    clientId, keys, algorithms, lifetime, type, Optional.ofNullable(keyId), certificate);
        }
    }
}
