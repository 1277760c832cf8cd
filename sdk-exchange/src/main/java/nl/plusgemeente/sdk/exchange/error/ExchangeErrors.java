package nl.plusgemeente.sdk.exchange.error;

import nl.plusgemeente.sdk.core.error.ErrorCode;

/** The codes of sdk-exchange. */
public final class ExchangeErrors {

    /** A message without the signature that was asked for. */
    public static final ErrorCode SIGNATURE_MISSING = new ErrorCode(6001, "The message is not signed");
    /** More than one signature, or one that is not written as it must be. */
    public static final ErrorCode SIGNATURE_FORM = new ErrorCode(6002, "The signature is not in the right form");
    /** Header fields that a signature must cover and does not, or may not cover and does. */
    public static final ErrorCode SIGNATURE_COVERAGE = new ErrorCode(6003, "The signature covers the wrong fields");
    /** The body is not the one that was digested. */
    public static final ErrorCode DIGEST = new ErrorCode(6004, "The body does not match its digest");
    /** The signature is not one of this message by this certificate. */
    public static final ErrorCode SIGNATURE_INVALID = new ErrorCode(6005, "The signature is not valid");
    /** The certificate of the signer is not trusted, not known, or not that of the expected organisation. */
    public static final ErrorCode SIGNER = new ErrorCode(6006, "The signer is not accepted");
    /** The moment of signing is too long ago, or has yet to come. */
    public static final ErrorCode SIGNATURE_TIME = new ErrorCode(6007, "The moment of signing is not accepted");
    /** The same signature was accepted before. */
    public static final ErrorCode REPLAY = new ErrorCode(6008, "The message was received before");
    /** Whether the message was received before cannot be told. */
    public static final ErrorCode REPLAY_UNKNOWN =
            new ErrorCode(6009, "Whether the message was received before is not known");
    /** The body of a received message is too large, breaks off, or cannot be kept. */
    public static final ErrorCode BODY = new ErrorCode(6010, "The body of the message cannot be received");
    /** A message that cannot be signed as it is. */
    public static final ErrorCode SIGNING = new ErrorCode(6011, "The message cannot be signed");
    /** A message that cannot be encrypted for this receiver. */
    public static final ErrorCode ENCRYPTION = new ErrorCode(6020, "The message cannot be encrypted");
    /** A message that cannot be decrypted, for whichever reason. */
    public static final ErrorCode DECRYPTION = new ErrorCode(6021, "The message cannot be decrypted");
    /** An event that is not as the NL GOV profile for CloudEvents wants it. */
    public static final ErrorCode EVENT = new ErrorCode(6040, "The event is not valid");
    /** A request that holds no event in a form that is known here. */
    public static final ErrorCode EVENT_FORMAT = new ErrorCode(6041, "The form of the event is not supported");
    /** The receiver does not consent to deliveries. */
    public static final ErrorCode WEBHOOK_CONSENT = new ErrorCode(6042, "The receiver does not consent to events");
    /** The receiver wants no more events. */
    public static final ErrorCode WEBHOOK_RETIRED = new ErrorCode(6043, "The receiver wants no more events");
    /** A contract of FSC that breaks rules, or cannot be read. */
    public static final ErrorCode CONTRACT = new ErrorCode(6060, "The contract is not valid");
    /** A signature on a contract of FSC that does not count. */
    public static final ErrorCode CONTRACT_SIGNATURE =
            new ErrorCode(6061, "The signature on the contract is not valid");
    /** A text that should name a contract or a grant of FSC. */
    public static final ErrorCode CONTRACT_HASH = new ErrorCode(6062, "The hash of a contract or grant is not one");
    /** A Manager of FSC that refuses a request. */
    public static final ErrorCode FSC_MANAGER = new ErrorCode(6070, "The Manager refuses the request");
    /** A server of FSC that is another peer than it should be. */
    public static final ErrorCode FSC_PEER = new ErrorCode(6071, "The server is another peer");
    /** An access token of FSC that is not there, or that nobody can use. */
    public static final ErrorCode FSC_TOKEN = new ErrorCode(6072, "There is no access token that can be used");
    /** A service of FSC that no contract allows to be called. */
    public static final ErrorCode FSC_GRANT = new ErrorCode(6073, "No contract allows the call");
    /** An Inway of FSC that refuses a call. */
    public static final ErrorCode FSC_INWAY = new ErrorCode(6074, "The Inway refuses the call");
    /** A contract of FSC, or a signature on one, that some peer has not got. */
    public static final ErrorCode FSC_DISTRIBUTION =
            new ErrorCode(6078, "A contract or signature has not reached all peers");
    /** The transaction log of FSC cannot be written or read: nothing was sent or let in. */
    public static final ErrorCode TRANSACTION_LOG = new ErrorCode(6075, "The transaction log cannot be used");
    /** A request that our Inway of FSC does not let in. */
    public static final ErrorCode INWAY_TOKEN = new ErrorCode(6076, "The Inway does not let the request in");
    /** What stands in the transaction log of FSC is not what was written. */
    public static final ErrorCode LOG_DAMAGED = new ErrorCode(6077, "The transaction log is damaged");

    private ExchangeErrors() {}
}
