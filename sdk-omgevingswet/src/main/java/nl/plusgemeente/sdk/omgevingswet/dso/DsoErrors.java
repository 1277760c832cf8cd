package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of sdk-omgevingswet. */
public final class DsoErrors {

    /** The DSO says that the files of a regeling could not be made. */
    public static final ErrorCode DOWNLOAD_FAILED = new ErrorCode(7000, "The regeling could not be made ready");
    /** The files of a regeling are not there before the deadline. */
    public static final ErrorCode DOWNLOAD_LATE = new ErrorCode(7001, "The regeling is not ready in time");
    /** The address of a ZIP is none that can be followed. */
    public static final ErrorCode DOWNLOAD_LINK = new ErrorCode(7002, "The address of the ZIP is refused");
    /** What came is no ZIP, not all of one, or not what its directory says. */
    public static final ErrorCode ZIP_DAMAGED = new ErrorCode(7003, "The ZIP cannot be read");
    /** An entry has a name that leads elsewhere, is there twice, or that not every disk takes. */
    public static final ErrorCode ZIP_NAME = new ErrorCode(7004, "The ZIP has a name that is refused");
    /** An entry is a link or a device, is encrypted, or is compressed in an unusual way. */
    public static final ErrorCode ZIP_KIND = new ErrorCode(7005, "The ZIP has an entry of a kind that is refused");
    /** There is more of it than the limits allow. */
    public static final ErrorCode ZIP_TOO_LARGE = new ErrorCode(7006, "The ZIP is larger than the limits allow");
    /** The folder for the files is there already, or cannot be written. */
    public static final ErrorCode DOWNLOAD_FOLDER = new ErrorCode(7007, "The folder for the files cannot be used");
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
