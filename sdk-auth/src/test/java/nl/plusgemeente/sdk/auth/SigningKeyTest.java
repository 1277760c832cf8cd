package nl.plusgemeente.sdk.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final byte[] INPUT = {1, 2, 3};

    @Test
    void with_aProvider_signsWithIt() throws GeneralSecurityException {
        KeyPair pair = pair();
        Provider provider = Security.getProvider("SunRsaSign");
        SigningKey key = new SigningKey(pair.getPrivate(), Optional.empty(), JwsAlgorithm.PS256).with(provider);

        assertThat(key.provider()).contains(provider);
        assertThat(new VerificationKey(pair.getPublic(), Optional.empty())
                        .verifies(JwsAlgorithm.PS256, INPUT, key.sign(INPUT)))
                .isTrue();
    }

    @Test
    void with_aProviderThatReadsNoForeignKeys_handsItTheKeyAsItIs() throws GeneralSecurityException {
        KeyPair pair = pair();

        assertThat(new SigningKey(pair.getPrivate(), Optional.empty(), JwsAlgorithm.PS256)
                        .with(Security.getProvider("SunJCE"))
                        .key())
                .isSameAs(pair.getPrivate());
    }

    @Test
    void with_aKeyThatHasAProviderOfItsOwn_staysWithThat() throws GeneralSecurityException {
        SigningKey key = new SigningKey(
                pair().getPrivate(), Optional.of(Security.getProvider("SunRsaSign")), JwsAlgorithm.PS256);

        assertThat(key.with(Security.getProvider("SunJCE"))).isSameAs(key);
    }

    @Test
    void sign_aStream_isTheSameAsBytes_andVerifiesBothWays() throws GeneralSecurityException, IOException {
        KeyPair pair = pair();
        byte[] large = new byte[200_000];
        SigningKey key = new SigningKey(pair.getPrivate(), Optional.empty(), JwsAlgorithm.RS256);
        VerificationKey verification = new VerificationKey(pair.getPublic(), Optional.empty());

        byte[] signature = key.sign(new ByteArrayInputStream(large));

        assertThat(signature).isEqualTo(key.sign(large));
        assertThat(verification.verifies(JwsAlgorithm.RS256, new ByteArrayInputStream(large), signature))
                .isTrue();
        assertThat(verification.verifies(JwsAlgorithm.RS256, new ByteArrayInputStream(INPUT), signature))
                .isFalse();
        assertThat(verification.verifies(JwsAlgorithm.RS256, new ByteArrayInputStream(large), INPUT))
                .isFalse();
        assertThat(verification.verifies(JwsAlgorithm.ES256, new ByteArrayInputStream(large), signature))
                .isFalse();
    }

    @Test
    void sign_aKeyOfAnotherKind_isAConfigurationError() throws GeneralSecurityException {
        SigningKey key = new SigningKey(pair().getPrivate(), Optional.empty(), JwsAlgorithm.ES256);

        assertThatThrownBy(() -> key.sign(INPUT)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> key.sign(new ByteArrayInputStream(INPUT))).isInstanceOf(ConfigurationException.class);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
