package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/** A private key that is encrypted with a password by PBES2 (RFC 8018 §6.2): PBKDF2 and AES. */
record EncryptedPkcs8(Path file) {
    /** Some seconds of work; what asks for more is no key file but an attack, or damaged. */
    private static final int MOST_ITERATIONS = 10_000_000;

    byte[] decrypt(byte[] content, char[] password, Secret origin) {
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
            AlgorithmParameters parameters = info.getAlgParameters();
            if (parameters == null || !isBounded(parameters)) {
                throw IdentityFaults.unknownEncryption(file, null);
            }
            // PBES2 alone says nothing: the name of the scheme within is what the parameters print
            String scheme = parameters.toString();
            Cipher cipher = Cipher.getInstance(scheme);
            cipher.init(Cipher.DECRYPT_MODE, key(scheme, password), parameters);
            return info.getKeySpec(cipher).getEncoded();
        } catch (GeneralSecurityException e) {
            throw isGarbled(e)
                    ? IdentityFaults.wrongPassword(PemBlocks.WHAT, file, origin, e)
                    : IdentityFaults.unknownEncryption(file, e);
        } catch (IOException e) {
            throw IdentityFaults.unknownEncryption(file, e);
        }
    }

    private static boolean isBounded(AlgorithmParameters parameters) throws GeneralSecurityException {
        int iterations = parameters.getParameterSpec(PBEParameterSpec.class).getIterationCount();
        return iterations > 0 && iterations <= MOST_ITERATIONS;
    }

    private static SecretKey key(String scheme, char[] password) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password);
        try {
            return SecretKeyFactory.getInstance(scheme).generateSecret(spec);
        } finally {
            spec.clearPassword();
        }
    }

    /** A wrong password mostly shows in the padding; once in 256 times that happens to be right, and what is padded is no key. */
    private static boolean isGarbled(GeneralSecurityException fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof BadPaddingException || t instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
