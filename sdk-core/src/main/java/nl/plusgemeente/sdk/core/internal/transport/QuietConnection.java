package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;

/**
 * A connection that logs neither headers nor bodies, whatever the log level: both may hold secrets.
 */
final class QuietConnection extends DefaultManagedHttpClientConnection {
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16 * 1024)
            .setMaxEmptyLineCount(4)
            .build();

    private QuietConnection() {
        super(
                "plusgemeente",
                null,
                null,
                LIMITS,
                null,
                null,
                DefaultHttpRequestWriterFactory.INSTANCE,
                new DefaultHttpResponseParserFactory(LIMITS));
    }

    /** Makes connections that are not bound to a socket yet. */
    static HttpConnectionFactory<org.apache.hc.client5.http.io.ManagedHttpClientConnection> factory() {
        return socket -> {
            QuietConnection connection = new QuietConnection();
            if (socket != null) {
                connection.bind(socket);
            }
            return connection;
        };
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(socket instanceof SSLSocket tls ? new SocketHolder(tls, null) : new SocketHolder(socket));
    }

    @Override
    public void bind(SSLSocket tls, Socket base) throws IOException {
        bind(new SocketHolder(tls, base));
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {
        // the default logs every header
    }

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {
        // the default logs every header
    }
}
