package nl.plusgemeente.sdk.mock.internal.exchange;

import java.util.Optional;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.Coverage;

/**
 * What was agreed on.
 *
 * @param least how much must be signed
 * @param mode what is signed of an encrypted message; empty for messages that are not encrypted
 */
record Demands(Coverage least, Optional<SignEncryptMode> mode) {

    static final Demands DEFAULT = new Demands(Coverage.PAYLOAD, Optional.empty());

    Demands least(Coverage coverage) {
        return new Demands(coverage, mode);
    }

    Demands mode(Optional<SignEncryptMode> agreed) {
        return new Demands(least, agreed);
    }
}
