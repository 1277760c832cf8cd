package nl.plusgemeente.sdk.mock.internal.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.mock.RefusedConnection.Cause;

/**
 * Why a handshake came to nothing, where that is not a certificate: Java says it in words that tell a caller little, and that
 * differ from version to version. What we do not know is given as it is.
 *
 * @param cause for programs
 * @param reason in words
 */
record TlsFailure(Cause cause, String reason) {

    /** Of a caller that goes without a word. */
    static final TlsFailure CLOSED = new TlsFailure(
            Cause.CLOSED, "the caller closed the connection before it was made: does it know the root of this mock?");

    private static final String REFUSED = "the caller refused the server";
    private static final Pattern ALERT = Pattern.compile("(?:fatal alert|Level: fatal; Alert): ([a-z_]+)");
    /** OpenSSL refuses in TLS 1.3 with two bytes in the clear, which older Java takes for a message that is too short. */
    private static final String BARE_ALERT = "AEAD cipher fragment (2)";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 300;

    static TlsFailure of(Throwable failure) {
        String last = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                Optional<TlsFailure> known = known(message);
                if (known.isPresent()) {
                    return known.get();
                }
                last = message;
            }
        }
        return last.isEmpty() ? CLOSED : new TlsFailure(Cause.HANDSHAKE_FAILURE, shortened(last));
    }

    private static Optional<TlsFailure> known(String message) {
        Matcher alert = ALERT.matcher(message);
        if (alert.find()) {
            return Optional.of(new TlsFailure(Cause.SERVER_REFUSED, REFUSED + ": " + alert.group(1)));
        }
        if (message.contains(BARE_ALERT)) {
            return Optional.of(new TlsFailure(Cause.SERVER_REFUSED, REFUSED));
        }
        if (message.contains("Empty client certificate chain")) {
            return Optional.of(new TlsFailure(Cause.NO_CERTIFICATE, "the caller showed no certificate"));
        }
        if (message.contains("nrecognized SSL message")) {
            return Optional.of(new TlsFailure(
                    Cause.NO_TLS, "what the caller sent is no TLS: is its address one of http in place of https?"));
        }
        return Optional.empty();
    }

    /** It may quote what the caller sent. */
    private static String shortened(String message) {
        String shown = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        return CONTROL.matcher(shown).replaceAll("?");
    }
}
