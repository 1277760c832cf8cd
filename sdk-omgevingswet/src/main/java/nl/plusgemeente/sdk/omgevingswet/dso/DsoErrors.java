package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of sdk-omgevingswet. */
public final class DsoErrors {

    /** A text that should hold a permit check, and does not. */
    public static final ErrorCode CHECK_TEXT = new ErrorCode(7020, "The permit check cannot be gone on with");
    /** A step that the API gave no link for. */
    public static final ErrorCode STAP_NOT_ALLOWED = new ErrorCode(7040, "The actieverzoek cannot take this step now");
    /** Where a poller keeps how far it is. */
    public static final ErrorCode CURSOR = new ErrorCode(7041, "The poller's cursor cannot be read or written");
    /** The XML is malformed, has a document type or entities, or is larger or deeper than is read. */
    public static final ErrorCode STAM_UNREADABLE = new ErrorCode(7060, "The STAM message cannot be read");
    /** The XML has another namespace, or no number of a request. */
    public static final ErrorCode NOT_STAM = new ErrorCode(7061, "The XML is no STAM message");
    /** Verzoek afhandelen has no member of the name that was set, or did not heed a parameter of that name. */
    public static final ErrorCode AFHANDELEN_NAME = new ErrorCode(7062, "The API uses another name than was set");
    /** A question of Verzoek afhandelen finds more than is read. */
    public static final ErrorCode TOO_MANY_VERZOEKEN =
            new ErrorCode(7063, "There are more requests than are read at once");
    /** A draft of a request is finished, or gets a file, later than 24 hours after it was begun. */
    public static final ErrorCode CONCEPT_LAPSED = new ErrorCode(7064, "The draft of a request has lapsed");
    /** A link for a file of a request leads elsewhere than to the API. */
    public static final ErrorCode DOCUMENT_LINK = new ErrorCode(7065, "The link for a file is refused");
    /** Verzoek indienen has no number or identification under the name that was set. */
    public static final ErrorCode INDIENEN_NAME =
            new ErrorCode(7066, "The answer on a filing has another name than was set");

    private DsoErrors() {}
}
