package nl.plusgemeente.sdk.core.internal.transport;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts by the host that is spoken to: a tenant has one pool and one context, and some hosts are trusted otherwise. */
final class HostTrustManager extends X509ExtendedTrustManager {
    private final AnchoredTrust standard;
    private final Map<String, AnchoredTrust> byHost;

    HostTrustManager(AnchoredTrust standard, Map<String, AnchoredTrust> byHost) {
        this.standard = standard;
        this.byHost = Map.copyOf(byHost);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        AnchoredTrust trust = of(socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null);
        trust.chains().checkServerTrusted(chain, authType, socket);
        trust.requireOwner(chain[0]);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        AnchoredTrust trust = of(engine.getHandshakeSession());
        trust.chains().checkServerTrusted(chain, authType, engine);
        trust.requireOwner(chain[0]);
    }

    /** Without a connection nobody knows the host, and without the host nobody knows whom to trust. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        AnchoredTrust trust = of(null);
        trust.chains().checkServerTrusted(chain, authType);
        trust.requireOwner(chain[0]);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noServer();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return standard.chains().getAcceptedIssuers();
    }

    private AnchoredTrust of(@Nullable SSLSession session) throws CertificateException {
        if (byHost.isEmpty()) {
            return standard;
        }
        String host = session == null ? null : session.getPeerHost();
        if (session == null || host == null) {
            throw new CertificateException("the host of the connection is not known");
        }
        return byHost.getOrDefault(host.toLowerCase(Locale.ROOT) + ':' + session.getPeerPort(), standard);
    }

    private static CertificateException noServer() {
        return new CertificateException("the SDK makes calls, and takes none");
    }
}
