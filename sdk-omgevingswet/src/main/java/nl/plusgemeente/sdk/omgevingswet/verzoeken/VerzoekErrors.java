package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of Verzoek afhandelen. */
public final class VerzoekErrors {

    /** The answer does not have a member of the name that was set, or the API did not heed a parameter of that name. */
    public static final ErrorCode NAME = new ErrorCode(7062, "The API uses another name than was set");
    /** A question finds more than is read. */
    public static final ErrorCode TOO_MANY = new ErrorCode(7063, "There are more requests than are read at once");

    private VerzoekErrors() {}
}
