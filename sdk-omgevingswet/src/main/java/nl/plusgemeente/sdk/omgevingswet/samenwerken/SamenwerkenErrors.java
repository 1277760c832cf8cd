package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of the Samenwerkfunctionaliteit. */
public final class SamenwerkenErrors {

    /** A step of an actieverzoek for which the API gave no link. */
    public static final ErrorCode STAP_NOT_ALLOWED = new ErrorCode(7040, "The actieverzoek cannot take this step now");
    /** The place where a poller keeps how far it is fails. */
    public static final ErrorCode CURSOR = new ErrorCode(7041, "The poller's cursor cannot be read or written");

    private SamenwerkenErrors() {}
}
