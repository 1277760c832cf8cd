package nl.plusgemeente.sdk.mock.internal.server;

import nl.plusgemeente.sdk.mock.ServerCertificate;
import nl.plusgemeente.sdk.mock.internal.http.Zone;

/**
 * How the server is to run.
 *
 * @param port the port of the public zone, the government zone takes the next; 0 for two free ones
 * @param plainHttp whether the public zone goes without TLS
 * @param journal how many requests are remembered; 0 for none
 * @param threads the largest number of requests handled at the same time
 * @param serverCertificate what the server shows
 */
public record EngineOptions(
        int port, boolean plainHttp, int journal, int threads, ServerCertificate serverCertificate) {

    int port(Zone zone) {
        return port == 0 || zone == Zone.PUBLIC ? port : port + 1;
    }
}
