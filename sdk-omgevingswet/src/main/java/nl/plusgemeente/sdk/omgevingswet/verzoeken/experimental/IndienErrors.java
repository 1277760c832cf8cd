package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of Verzoek indienen. */
public final class IndienErrors {

    /** A draft is finished, or gets a file, later than 24 hours after it was begun. */
    public static final ErrorCode LAPSED = new ErrorCode(7064, "The draft of a request has lapsed");
    /** A link for a file leads elsewhere than to the API. */
    public static final ErrorCode LINK = new ErrorCode(7065, "The link for a file is refused");
    /** The answer does not have the number or identification under the name that was set. */
    public static final ErrorCode NAME = new ErrorCode(7066, "The answer on a filing has another name than was set");

    private IndienErrors() {}
}
