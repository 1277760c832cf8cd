package nl.plusgemeente.sdk.core.error;

import java.util.List;

/**
 * What an API says about its refusal: a problem (RFC 9457), or another error body brought into that form.
 *
 * <p>These are the server's own words; they may repeat what was sent. The SDK therefore never logs them, and
 * {@link #toString()} shows only type and status.
 *
 * @param type the problem's type, a URI as text; of an error of FSC its domain, such as {@code ERROR_DOMAIN_MANAGER}; empty where
 *     the body has none
 * @param title the type in words; may be empty
 * @param status the HTTP status
 * @param detail what was wrong with this request; may be empty
 * @param instance the server's own number of this error, to tell its help desk; may be empty
 * @param code the server's short word for it, such as {@code jwt-expired} (ZGW) or {@code invalid_token} (OAuth); may be
 *     empty
 * @param invalidParams the names of parameters that were refused; may be empty
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<String> invalidParams) {

    /** Copies the names, so that a problem never changes. */
    public Problem {
        invalidParams = List.copyOf(invalidParams);
    }

    /**
     * A problem of which only the status is known.
     *
     * @param status the HTTP status
     * @return a problem without words
     */
    public static Problem ofStatus(int status) {
        return new Problem("", "", status, "", "", "", List.of());
    }

    /**
     * The last part of the type, when it is a plain word and so safe to repeat in messages.
     *
     * @return for example {@code VerkeerdVerzoek}; empty when there is none
     */
    public String typeName() {
        String last = type.substring(type.lastIndexOf('/') + 1);
        return last.matches("[A-Za-z][A-Za-z-]{1,39}") ? last : "";
    }

    @Override
    public String toString() {
        return "Problem[status=" + status + ", type=" + typeName() + "]";
    }
}
