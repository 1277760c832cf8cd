package nl.plusgemeente.sdk.mock;

/**
 * Something in a request that works, or fails for a reason of its own, and must never be in production. The JUnit extension
 * fails a test that leaves one, unless the facilities are {@link MockFacilitiesBuilder#lenient()}.
 *
 * @param check which check found it
 * @param what what is wrong, and what to do, in words; without the number or key that it is about
 * @param request where it was found
 */
public record Finding(Check check, String what, ReceivedRequest request) {

    /** What is looked at in every request. */
    public enum Check {
        /** A number that is a BSN by its elfproef, in the address: addresses end up in logs. */
        BSN_IN_URL,
        /** An API key on a request to an API that asks for none: keys go to their own API only. */
        KEY_TO_OTHER_API,
        /** A request of the SDK without its correlation id, by which both sides find a call back. */
        NO_CORRELATION_ID,
        /** A message without signature, to the organisation that takes signed ones only. */
        UNSIGNED_MESSAGE
    }

    /** The check and the operation, never the address: it may be what is wrong. */
    @Override
    public String toString() {
        String where = (request.method() + " " + request.api() + " " + request.operation()).strip();
        return check + " (" + where + "): " + what;
    }
}
