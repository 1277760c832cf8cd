package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;

/** A message of STAM that cannot be read ({@link StamErrors#UNREADABLE}), or is none ({@link StamErrors#NOT_STAM}). */
public final class StamFormatException extends SdkException {
    private static final long serialVersionUID = 1L;

    StamFormatException(ErrorCode code, String what) {
        super(code, what, CallFacts.NONE, false, null);
    }
}
