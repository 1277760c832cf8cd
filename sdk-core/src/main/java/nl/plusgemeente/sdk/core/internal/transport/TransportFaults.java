package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.TransportException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Turns what can go wrong on the way into our own errors, each with what to do about it. */
public final class TransportFaults {

    private TransportFaults() {}

    /**
     * The error for a fault on the way.
     *
     * @param fault what the HTTP client or the socket reports
     * @param target the address; only its host is told
     * @param facts in which call
     * @return to be thrown
     */
    public static TransportException translate(IOException fault, URI target, CallFacts facts) {
        String host = target.getHost() + (target.getPort() < 0 ? "" : ":" + target.getPort());
        ErrorCode code = code(fault);
        return new TransportException(code, sentence(code, host, fault), facts, Cause.of(fault));
    }

    private static ErrorCode code(IOException fault) {
        if (fault instanceof UnknownHostException) {
            return CoreErrors.UNKNOWN_HOST;
        }
        if (fault instanceof ConnectionRequestTimeoutException) {
            return CoreErrors.POOL_EXHAUSTED;
        }
        if (fault instanceof ConnectTimeoutException
                || fault instanceof ConnectException
                || fault instanceof NoRouteToHostException) {
            return CoreErrors.CONNECT;
        }
        if (fault instanceof SocketTimeoutException) {
            return CoreErrors.RESPONSE_TIMEOUT;
        }
        if (fault instanceof InterruptedIOException) {
            return CoreErrors.INTERRUPTED;
        }
        if (fault instanceof SSLException) {
            return CoreErrors.TLS;
        }
        if (fault instanceof ProxyRefusedException) {
            return CoreErrors.CONNECT;
        }
        boolean protocol = fault instanceof ClientProtocolException || fault instanceof MessageConstraintException;
        return protocol ? CoreErrors.PROTOCOL : CoreErrors.CONNECTION_LOST;
    }

    private static String sentence(ErrorCode code, String host, IOException fault) {
        if (code.equals(CoreErrors.UNKNOWN_HOST)) {
            return "The name of " + host + " has no address: check the address, the DNS and the network.";
        }
        if (code.equals(CoreErrors.POOL_EXHAUSTED)) {
            return "All connections to " + host + " stayed in use: close streams that you open, or raise"
                    + " connections-per-host.";
        }
        if (fault instanceof ProxyRefusedException) {
            return "The proxy lets no connection through to " + host + " (" + fault.getMessage()
                    + "): have it allowed there, or name the host in"
                    + " proxy-except; a proxy that wants a password is not supported.";
        }
        if (code.equals(CoreErrors.CONNECT)) {
            return "No connection to " + host + " can be made: check the address, the firewall and whether it is up.";
        }
        if (code.equals(CoreErrors.RESPONSE_TIMEOUT)) {
            return host + " did not answer in time: try later, or raise response-timeout.";
        }
        if (code.equals(CoreErrors.INTERRUPTED)) {
            return "The thread was interrupted while it waited for " + host + ".";
        }
        if (code.equals(CoreErrors.TLS)) {
            return TlsDiagnosis.sentence(host, fault);
        }
        if (code.equals(CoreErrors.PROTOCOL)) {
            return host + " sent something that is not proper HTTP: check that the address is that of the API.";
        }
        return "The connection with " + host + " broke before the answer was complete: try later.";
    }
}
