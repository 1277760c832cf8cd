package nl.plusgemeente.sdk.exchange.fsc;

/** Header fields of FSC (FSC Core 2.0.0 §4; FSC Logging 1.1.0). */
public final class FscHeaders {
    /** From Outway to Inway to service: the access token. */
    public static final String AUTHORIZATION = "Fsc-Authorization";
    /** From Outway to Inway to service, and on the answer: the transaction, a UUID of version 7. */
    public static final String TRANSACTION_ID = "Fsc-Transaction-Id";
    /** On answers of Managers, Inways and Outways that refuse: a {@link FscErrorCode}. Answers of services do not have it. */
    public static final String ERROR_CODE = "Fsc-Error-Code";
    /** From Manager to Manager: the address of the one that asks. */
    public static final String MANAGER_ADDRESS = "Fsc-Manager-Address";
    /** From an application to an Outway of OpenFSC: the grant to call with. No part of the standard. */
    public static final String GRANT_HASH = "Fsc-Grant-Hash";

    private FscHeaders() {}
}
