package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of messages of STAM. */
public final class StamErrors {

    /** The XML is malformed, has a document type or entities, or is larger or deeper than is read. */
    public static final ErrorCode UNREADABLE = new ErrorCode(7060, "The STAM message cannot be read");
    /** The XML has another namespace, or no number of a request. */
    public static final ErrorCode NOT_STAM = new ErrorCode(7061, "The XML is no STAM message");

    private StamErrors() {}
}
