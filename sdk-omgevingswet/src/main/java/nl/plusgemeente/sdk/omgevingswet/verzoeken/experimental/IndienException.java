package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/** A step of a filing that cannot be taken, or of which the answer cannot be used ({@link DsoErrors}). */
public final class IndienException extends SdkException {
    private static final long serialVersionUID = 1L;

    IndienException(ErrorCode code, String what) {
        super(code, what, CallFacts.NONE, false, null);
    }
}
