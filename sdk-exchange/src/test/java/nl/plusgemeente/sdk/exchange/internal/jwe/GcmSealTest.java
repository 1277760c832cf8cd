package nl.plusgemeente.sdk.exchange.internal.jwe;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.AlgorithmParameters;
import java.security.Key;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;

class GcmSealTest {

    @Test
    void seal_byAProviderWithoutTheCipher_isRefused() {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> seal(Security.getProvider("SUN")));
    }

    @Test
    void update_byAProviderThatKeepsEverythingToItself_isRefused() {
        GcmSeal seal = seal(new Hoarder());

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> seal.update(new byte[32], 0, 32, new byte[32]))
                .withMessageContaining("chunk by chunk");
    }

    @Test
    void update_ofHalfABlock_isRefused() {
        GcmSeal seal = seal(Security.getProvider("SunJCE"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> seal.update(new byte[32], 0, 17, new byte[32]));
    }

    @Test
    void update_intoTooLittleRoom_isRefused() {
        GcmSeal seal = seal(Security.getProvider("SunJCE"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> seal.update(new byte[32], 0, 32, new byte[16]));
    }

    @Test
    void finish_byAProviderThatFails_isRefused() {
        GcmSeal seal = seal(new Hoarder());

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> seal.finish(new byte[3], 3, new byte[19]));
    }

    private static GcmSeal seal(Provider provider) {
        return new ContentKey(ContentKey.random()).seal(new byte[12], new byte[3], Optional.of(provider));
    }

    /** Like those that encrypt a message as a whole. */
    static final class Hoarder extends Provider {
        private static final long serialVersionUID = 1L;

        Hoarder() {
            super("TEST", "1", "keeps everything to itself");
            putService(new Service(this, "Cipher", "AES/GCM/NoPadding", HoardingCipher.class.getName(), null, null));
        }
    }

    /** Gives nothing, and fails at the end. */
    public static final class HoardingCipher extends CipherSpi {
        @Override
        protected void engineSetMode(String mode) {}

        @Override
        protected void engineSetPadding(String padding) {}

        @Override
        protected int engineGetBlockSize() {
            return 16;
        }

        @Override
        protected int engineGetOutputSize(int length) {
            return length;
        }

        @Override
        protected byte[] engineGetIV() {
            return new byte[12];
        }

        @Override
        protected AlgorithmParameters engineGetParameters() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void engineInit(int mode, Key key, SecureRandom random) {}

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameterSpec parameters, SecureRandom random) {}

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameters parameters, SecureRandom random) {}

        @Override
        protected void engineUpdateAAD(byte[] bytes, int from, int count) {}

        @Override
        protected byte[] engineUpdate(byte[] bytes, int from, int count) {
            return new byte[0];
        }

        @Override
        protected int engineUpdate(byte[] bytes, int from, int count, byte[] out, int at) {
            return 0;
        }

        @Override
        protected byte[] engineDoFinal(byte[] bytes, int from, int count) throws IllegalBlockSizeException {
            throw new IllegalBlockSizeException();
        }

        @Override
        protected int engineDoFinal(byte[] bytes, int from, int count, byte[] out, int at)
                throws IllegalBlockSizeException {
            throw new IllegalBlockSizeException();
        }
    }
}
