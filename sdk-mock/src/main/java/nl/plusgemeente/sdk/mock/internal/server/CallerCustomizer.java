package nl.plusgemeente.sdk.mock.internal.server;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.pki.Subjects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Notes in each request's headers by which door it came and who showed a certificate; callers cannot set these. */
final class CallerCustomizer implements HttpConfiguration.Customizer {

    /** Of all headers that are ours. */
    static final String PREFIX = "X-Mock-";

    static final String ZONE = "X-Mock-Zone";
    static final String DOOR = "X-Mock-Door";
    static final String OIN = "X-Mock-Client-Oin";
    static final String THUMBPRINT = "X-Mock-Client-Thumbprint";
    private static final String SESSION_THUMBPRINT = "nl.plusgemeente.sdk.mock.thumbprint";
    private static final String SESSION_OIN = "nl.plusgemeente.sdk.mock.oin";

    private final Zone zone;
    private final String door;
    private final TlsLog tlsLog;

    /** @param door which of the doors of that zone; empty text where there is one */
    CallerCustomizer(Zone zone, String door, TlsLog tlsLog) {
        this.zone = zone;
        this.door = door;
        this.tlsLog = tlsLog;
    }

    @Override
    public void customize(Connector connector, HttpConfiguration configuration, Request request) {
        HttpFields.Mutable fields = HttpFields.build(request.getHttpFields());
        fields.put(ZONE, zone.name());
        fields.remove(DOOR);
        fields.remove(OIN);
        fields.remove(THUMBPRINT);
        if (zone == Zone.GOVERNMENT) {
            session(request.getHttpChannel().getEndPoint()).ifPresent(session -> note(session, fields));
        }
        if (!door.isEmpty()) {
            fields.put(DOOR, door);
        }
        request.setHttpFields(fields);
    }

    private void note(SSLSession session, HttpFields.Mutable fields) {
        try {
            Certificate[] chain = session.getPeerCertificates();
            X509Certificate certificate = (X509Certificate) chain[0];
            tlsLog.add(certificate);
            oin(session, certificate).ifPresent(oin -> fields.put(OIN, oin));
            fields.put(THUMBPRINT, thumbprint(session, certificate));
        } catch (SSLPeerUnverifiedException e) {
            throw new IllegalStateException("The government zone let a caller in without a certificate", e);
        }
    }

    /** Parsed once per TLS session: under load this is every request's work. */
    private static Optional<String> oin(SSLSession session, X509Certificate certificate) {
        if (session.getValue(SESSION_OIN) instanceof String known) {
            return Optional.of(known);
        }
        Optional<String> oin = Subjects.oin(certificate);
        oin.ifPresent(value -> session.putValue(SESSION_OIN, value));
        return oin;
    }

    private static String thumbprint(SSLSession session, X509Certificate certificate) {
        if (session.getValue(SESSION_THUMBPRINT) instanceof String known) {
            return known;
        }
        String thumbprint = Subjects.thumbprint(certificate);
        session.putValue(SESSION_THUMBPRINT, thumbprint);
        return thumbprint;
    }

    /** The number in the certificate of who sends a request, also of one that never got here. */
    static Optional<String> oin(Request request) {
        return session(request.getHttpChannel().getEndPoint())
                .flatMap(CallerCustomizer::certificate)
                .flatMap(Subjects::oin);
    }

    /** What the other side of a connection showed; empty while it has shown nothing. */
    static Optional<X509Certificate> certificate(EndPoint connected) {
        if (!(connected.getConnection() instanceof SslConnection tls)) {
            return Optional.empty();
        }
        return certificate(tls.getSSLEngine().getSession());
    }

    private static Optional<X509Certificate> certificate(SSLSession session) {
        try {
            return Optional.of((X509Certificate) session.getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty(); // none is asked for, or the handshake is under way and will be judged by itself
        }
    }

    private static Optional<SSLSession> session(EndPoint endPoint) {
        return endPoint instanceof SslConnection.DecryptedEndPoint decrypted
                ? Optional.of(decrypted.getSslConnection().getSSLEngine().getSession())
                : Optional.empty();
    }
}
