package nl.plusgemeente.sdk.auth;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;

/** Feeds a signature with a stream of any size. */
final class SignatureInput {
    private static final int CHUNK = 64 * 1024;

    private SignatureInput() {}

    static void feed(Signature signature, InputStream input) throws IOException, GeneralSecurityException {
        byte[] chunk = new byte[CHUNK];
        for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
            signature.update(chunk, 0, read);
        }
    }
}
