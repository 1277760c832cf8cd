package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts the query on the request at the last moment. The HTTP client logs request lines on their way down to here, and a
 * query may hold what must not be logged.
 *
 * <p>It tells a proxy's refusal from the API's, as the HTTP client hands the one on as if it were the other; and has the server
 * looked at, as here a request meets the connection that it will go over.
 */
final class FullTargetExecutor extends HttpRequestExecutor {
    private static final String TARGET = "nl.plusgemeente.sdk.target";
    private static final String SERVER = "nl.plusgemeente.sdk.server";

    static void remember(HttpContext context, String target, Optional<ServerCheck> server) {
        context.setAttribute(TARGET, target);
        server.ifPresent(check -> context.setAttribute(SERVER, check));
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informationCallback,
            HttpContext context)
            throws IOException, HttpException {
        if (request.getMethod().equals("CONNECT")) {
            ClassicHttpResponse answer = super.execute(request, connection, informationCallback, context);
            if (answer.getCode() > 299) {
                answer.close();
                throw new ProxyRefusedException(answer.getCode());
            }
            return answer;
        }
        Object target = context.getAttribute(TARGET);
        if (target != null) {
            request.setPath((String) target);
        }
        if (context.getAttribute(SERVER) instanceof ServerCheck check) {
            check.check(shown(connection.getSSLSession()));
        }
        return super.execute(request, connection, informationCallback, context);
    }

    private static List<X509Certificate> shown(@Nullable SSLSession session) throws SSLPeerUnverifiedException {
        return session == null
                ? List.of()
                : Stream.of(session.getPeerCertificates())
                        .map(X509Certificate.class::cast)
                        .toList();
    }
}
