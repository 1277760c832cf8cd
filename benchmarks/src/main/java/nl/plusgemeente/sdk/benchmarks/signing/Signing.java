package nl.plusgemeente.sdk.benchmarks.signing;

import java.security.GeneralSecurityException;

/** One who signs messages and verifies them. */
public interface Signing {

    /** Signs one message, header fields and all; another one each time. */
    Object sign() throws GeneralSecurityException;

    /** Verifies one message that was signed before; another one each time. */
    Object verify() throws GeneralSecurityException;
}
