package nl.plusgemeente.sdk.core.internal.transport;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts a server whose chain is good and whose owner is the one expected. */
final class ServerTrustManager extends X509ExtendedTrustManager {
    private final AnchoredTrust trust;

    ServerTrustManager(AnchoredTrust trust) {
        this.trust = trust;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        trust.chains().checkServerTrusted(chain, authType, socket);
        trust.requireOwner(chain[0]);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        trust.chains().checkServerTrusted(chain, authType, engine);
        trust.requireOwner(chain[0]);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
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
        return trust.chains().getAcceptedIssuers();
    }

    private static CertificateException noServer() {
        return new CertificateException("the SDK makes calls, and takes none");
    }
}
