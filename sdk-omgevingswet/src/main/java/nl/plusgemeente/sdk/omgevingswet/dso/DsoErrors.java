package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of sdk-omgevingswet. */
public final class DsoErrors {

    /** A text that should hold a permit check, and does not. */
    public static final ErrorCode CHECK_TEXT = new ErrorCode(7020, "The permit check cannot be gone on with");

    private DsoErrors() {}
}
