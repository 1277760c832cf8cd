package nl.plusgemeente.sdk.mock.internal.admin;

/** Why something is refused, the same in every language and every version. The page has words of its own for each. */
enum RefusalCode {
    /** The Host header is not of this administration. */
    HOST(403),
    /** Another page asks for a change. */
    ORIGIN(403),
    /** A change is not asked for in JSON. */
    CONTENT_TYPE(415),
    /** The body is too large. */
    TOO_LARGE(413),
    /** There is nothing at the address. */
    NOT_FOUND(404),
    /** The address does not take the method. */
    METHOD(405),
    /** The query is not understood. */
    QUERY(400),
    /** The body is not one JSON object. */
    BODY(400),
    /** Nobody knows a member. */
    MEMBER_UNKNOWN(400),
    /** A member is missing. */
    MEMBER_MISSING(400),
    /** A member has a value that it cannot have. */
    MEMBER_WRONG(400),
    /** There are too many faults. */
    TOO_MANY_FAULTS(409),
    /** A tenant has too many certificates. */
    TOO_MANY_CERTIFICATES(409),
    /** The fault is no longer there. */
    NO_FAULT(404),
    /** There is no scenario of that name. */
    NO_SCENARIO(404),
    /** There is no such part of the state. */
    NO_PART(404),
    /** That part of the state can be read only. */
    READ_ONLY(409);

    private final int status;

    RefusalCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
