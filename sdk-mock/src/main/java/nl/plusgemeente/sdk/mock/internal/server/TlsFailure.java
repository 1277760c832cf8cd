package nl.plusgemeente.sdk.mock.internal.server;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;

/**
 * Why a handshake came to nothing, where that is not a certificate: Java says it in words that tell a caller little.
 *
 * @param cause for programs
 * @param reason in words
 */
record TlsFailure(Cause cause, String reason) {

    /** Of a caller that goes without a word. */
    static final TlsFailure ENDED = new TlsFailure(Cause.ENDED, "the caller ended the connection before it was made");

    private static final Pattern ALERT = Pattern.compile("Received fatal alert: ([a-z_]+)");
    private static final int LONGEST = 300;

    static TlsFailure of(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        Matcher alert = ALERT.matcher(message);
        if (alert.find()) {
            return new TlsFailure(Cause.SERVER_REFUSED, "the caller refused the server: " + alert.group(1));
        }
        if (message.contains("Empty client certificate chain")) {
            return new TlsFailure(Cause.NO_CERTIFICATE, "the caller showed no certificate");
        }
        if (message.contains("nrecognized SSL message")) {
            return new TlsFailure(
                    Cause.NO_TLS, "what the caller sent is no TLS: is its address one of http in place of https?");
        }
        return message.isEmpty()
                ? ENDED
                : new TlsFailure(
                        Cause.NOT_AGREED, message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
    }
}
