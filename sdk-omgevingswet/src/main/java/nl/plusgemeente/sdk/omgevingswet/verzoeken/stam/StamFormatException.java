package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/** A message of STAM that cannot be read ({@link DsoErrors#STAM_UNREADABLE}), or is none ({@link DsoErrors#NOT_STAM}). */
public final class StamFormatException extends SdkException {
    private static final long serialVersionUID = 1L;

    StamFormatException(ErrorCode code, String what) {
        super(code, what, CallFacts.NONE, false, null);
    }
}
