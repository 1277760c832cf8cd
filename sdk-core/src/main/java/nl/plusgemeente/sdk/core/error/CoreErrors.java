package nl.plusgemeente.sdk.core.error;

/** The codes of sdk-core. */
public final class CoreErrors {

    /** The SDK cannot be built: the message lists every fault. */
    public static final ErrorCode CONFIGURATION = new ErrorCode(1001, "The configuration has faults");
    /** A call for a tenant that the registry does not know (any more). */
    public static final ErrorCode UNKNOWN_TENANT = new ErrorCode(1002, "The tenant is not known");
    /** The facility has no address in this environment. */
    public static final ErrorCode NO_ADDRESS = new ErrorCode(1003, "The API has no address in this environment");
    /** A key or address of one environment meets another. */
    public static final ErrorCode ENVIRONMENT = new ErrorCode(1004, "Production and pre-production are mixed");
    /** The tenant lacks the credential that the API asks for. */
    public static final ErrorCode NO_CREDENTIAL = new ErrorCode(1005, "The tenant has no credential for the API");
    /** The key or certificate cannot be loaded. */
    public static final ErrorCode KEY_SOURCE = new ErrorCode(1006, "The key or certificate cannot be loaded");
    /** The API wants the sender's OIN in a header, and nobody told its name. */
    public static final ErrorCode NO_SENDER_HEADER =
            new ErrorCode(1009, "The header for the sender's OIN is not known");
    /** The file of a key or certificate is missing, damaged, too large or without what should be in it. */
    public static final ErrorCode KEY_FILE = new ErrorCode(1010, "The file of a key or certificate cannot be read");
    /** There is no password for the key file, or not the right one. */
    public static final ErrorCode KEY_PASSWORD =
            new ErrorCode(1011, "The password of the key file is missing or wrong");
    /** The key file has no private key, or none of that name. */
    public static final ErrorCode NO_KEY = new ErrorCode(1012, "The key file does not hold the private key");
    /** The key file has more than one private key, and none was chosen. */
    public static final ErrorCode SEVERAL_KEYS = new ErrorCode(1013, "The key file holds several private keys");
    /** The private key does not belong to the certificate, or cannot be used. */
    public static final ErrorCode KEY_MISMATCH = new ErrorCode(1014, "The key does not belong to the certificate");
    /** The certificate is past its last day. */
    public static final ErrorCode CERTIFICATE_EXPIRED = new ErrorCode(1015, "The certificate is no longer valid");
    /** The certificate is before its first day. */
    public static final ErrorCode CERTIFICATE_NOT_YET_VALID = new ErrorCode(1016, "The certificate is not valid yet");
    /** The SDK was used after {@code close()}. */
    public static final ErrorCode CLOSED = new ErrorCode(1007, "The SDK is closed");
    /** The operation is not complete or not allowed for this API. */
    public static final ErrorCode OPERATION = new ErrorCode(1008, "The operation is not complete");

    /** The host name has no address. */
    public static final ErrorCode UNKNOWN_HOST = new ErrorCode(2001, "The host name cannot be found");
    /** No connection could be made. */
    public static final ErrorCode CONNECT = new ErrorCode(2002, "The connection cannot be made");
    /** TLS: the server's certificate is refused, or it refuses ours. */
    public static final ErrorCode TLS = new ErrorCode(2003, "The secure connection is refused");
    /** The connection broke while the call was under way. */
    public static final ErrorCode CONNECTION_LOST = new ErrorCode(2004, "The connection broke");
    /** No answer came within the response time. */
    public static final ErrorCode RESPONSE_TIMEOUT = new ErrorCode(2005, "The answer did not come in time");
    /** The budget of the whole call is spent. */
    public static final ErrorCode DEADLINE = new ErrorCode(2006, "The deadline of the call has passed");
    /** The circuit breaker is open: the host failed too often. */
    public static final ErrorCode CIRCUIT_OPEN = new ErrorCode(2007, "The circuit breaker is open");
    /** Our own limiter has no room. */
    public static final ErrorCode RATE_LIMITED = new ErrorCode(2008, "The own rate limit is reached");
    /** Our own bulkhead has no room. */
    public static final ErrorCode BULKHEAD_FULL = new ErrorCode(2009, "Too many calls are under way");
    /** No connection of the pool came free. */
    public static final ErrorCode POOL_EXHAUSTED = new ErrorCode(2010, "No connection came free");
    /** The thread was interrupted. */
    public static final ErrorCode INTERRUPTED = new ErrorCode(2011, "The thread was interrupted");
    /** The answer is not HTTP. */
    public static final ErrorCode PROTOCOL = new ErrorCode(2012, "The answer is not proper HTTP");

    /** A problem in the body of an answer that says it is a success. */
    public static final ErrorCode PROBLEM_AS_SUCCESS =
            new ErrorCode(3200, "The API tells of a problem with a success status");
    /** HTTP 3xx. */
    public static final ErrorCode REDIRECT = new ErrorCode(3300, "The API redirects");
    /** HTTP 400, 406, 415, 422: the request is not as the API wants it. */
    public static final ErrorCode INVALID_REQUEST = new ErrorCode(3400, "The API refuses the request");
    /** HTTP 401, 403, or 400 with a malformed key. */
    public static final ErrorCode CREDENTIALS_REFUSED = new ErrorCode(3401, "The API refuses the credentials");
    /** HTTP 404, 410. */
    public static final ErrorCode NOT_FOUND = new ErrorCode(3404, "The API does not know it");
    /** HTTP 409, 412. */
    public static final ErrorCode CONFLICT = new ErrorCode(3409, "The state at the API has changed");
    /** HTTP 429. */
    public static final ErrorCode TOO_MANY_REQUESTS = new ErrorCode(3429, "The API asks to slow down");
    /** Any other 4xx. */
    public static final ErrorCode CLIENT_ERROR = new ErrorCode(3499, "The API refuses the call");
    /** HTTP 5xx. */
    public static final ErrorCode SERVER_ERROR = new ErrorCode(3500, "The API fails");

    /** The body is not the JSON that was asked for. */
    public static final ErrorCode MALFORMED_BODY = new ErrorCode(4001, "The answer cannot be read");
    /** A content type that was not asked for. */
    public static final ErrorCode CONTENT_TYPE = new ErrorCode(4002, "The answer has another content type");
    /** A body where one must be. */
    public static final ErrorCode EMPTY_BODY = new ErrorCode(4003, "The answer is empty");
    /** The body is larger than allowed. */
    public static final ErrorCode TOO_LARGE = new ErrorCode(4004, "The answer is too large");
    /** A link to the next page that goes in circles or elsewhere. */
    public static final ErrorCode NEXT_LINK = new ErrorCode(4005, "The link to the next page is refused");
    /** The checksum of a download is another than expected. */
    public static final ErrorCode CHECKSUM = new ErrorCode(4006, "The checksum does not match");
    /** The downloaded file cannot be written. */
    public static final ErrorCode FILE = new ErrorCode(4007, "The file cannot be written");

    private CoreErrors() {}
}
