package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Puts the query on the request at the last moment. The HTTP client logs request lines on their way down to here, and a
 * query may hold what must not be logged.
 *
 * <p>And it tells a proxy's refusal from the API's: the HTTP client hands the one on as if it were the other.
 */
final class FullTargetExecutor extends HttpRequestExecutor {
    private static final String TARGET = "nl.plusgemeente.sdk.target";

    static void remember(HttpContext context, String target) {
        context.setAttribute(TARGET, target);
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
        return super.execute(request, connection, informationCallback, context);
    }
}
