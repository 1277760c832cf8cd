package nl.plusgemeente.sdk.core.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.IncomingResponse;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer of the HTTP client. */
final class HttpClientResponse implements IncomingResponse {
    private static final Logger LOG = LoggerFactory.getLogger(HttpClientResponse.class);

    private final ClassicHttpResponse response;
    private final AbortableRequest request;
    private final Headers headers = new Headers();

    HttpClientResponse(ClassicHttpResponse response, AbortableRequest request) {
        this.response = response;
        this.request = request;
        for (Header header : response.getHeaders()) {
            headers.addReceived(header.getName(), header.getValue());
        }
    }

    @Override
    public int status() {
        return response.getCode();
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public InputStream body() throws IOException {
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? null : entity.getContent();
        return content == null ? InputStream.nullInputStream() : content;
    }

    @Override
    public void close() {
        request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // the answer has been used, and a connection that does not close well is not used again
            LOG.debug("A connection did not close well: {}", e.getClass().getSimpleName());
        }
    }
}
