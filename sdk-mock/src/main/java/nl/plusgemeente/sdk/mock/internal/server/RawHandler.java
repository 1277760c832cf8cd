package nl.plusgemeente.sdk.mock.internal.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Keeps what a verifier needs of a request before WireMock gets hold of it, and has the answer go as it is: who signs does
 * not want it compressed on its way.
 */
final class RawHandler extends HandlerWrapper {

    private static final String CHAIN = "jakarta.servlet.request.X509Certificate";
    private static final int LARGEST = 64 * 1024 * 1024;

    private final RawRequests requests;
    private final Predicate<String> paths;

    /** @param paths which are kept */
    RawHandler(RawRequests requests, Predicate<String> paths, Handler next) {
        this.requests = requests;
        this.paths = paths;
        setHandler(next);
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            hand(target, base, request, response);
        } catch (IOException | RuntimeException e) {
            if (base.getHttpInput().isError() && !response.isCommitted()) {
                throw new BadMessageException(HttpStatus.BAD_REQUEST_400, "the body is not what the headers say", e);
            }
            throw e;
        }
    }

    private void hand(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpFields fields = base.getHttpFields();
        if (fields.contains(RawRequests.HEADER)) {
            base.setHttpFields(HttpFields.build(fields).remove(RawRequests.HEADER));
        }
        String path = base.getHttpURI().getPath();
        Optional<String> door = Optional.ofNullable(fields.get(CallerCustomizer.DOOR));
        boolean badlyCoded = Optional.ofNullable(base.getHttpURI().getQuery())
                .filter(RawHandler::isBadlyCoded)
                .isPresent();
        if (path == null || door.isEmpty() && !paths.test(path) && !isForm(fields) && !badlyCoded) {
            super.handle(target, base, request, response);
            return;
        }
        byte[] body = base.getInputStream().readNBytes(LARGEST);
        String id = requests.keep(new RawRequest(
                base.getMethod(),
                base.getHttpURI().getPathQuery(),
                headers(fields),
                body,
                door.isPresent() ? chain(base) : List.of(),
                door.orElse("")));
        if (badlyCoded) {
            base.setHttpURI(HttpURI.build(base.getHttpURI()).query(null));
        }
        try {
            base.setHttpFields(HttpFields.build(fields)
                    .put(RawRequests.HEADER, id)
                    .remove(HttpHeader.ACCEPT_ENCODING)
                    .remove(HttpHeader.CONTENT_ENCODING));
            super.handle(target, base, new Again(request, body), response);
        } finally {
            requests.drop(id);
        }
    }

    /** WireMock would take it apart, and fail where it cannot: what is wrong is for the site to say. */
    private static boolean isForm(HttpFields fields) {
        String type = Optional.ofNullable(fields.get(HttpHeader.CONTENT_TYPE))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return type.contains("form-urlencoded") || type.contains("multipart/");
    }

    /** As that: WireMock decodes the query of every request. */
    private static boolean isBadlyCoded(String query) {
        try {
            URLDecoder.decode(query, StandardCharsets.UTF_8);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static List<X509Certificate> chain(Request base) {
        return base.getAttribute(CHAIN) instanceof X509Certificate[] chain ? List.of(chain) : List.of();
    }

    /** As sent, without ours. */
    static Headers headers(HttpFields fields) {
        Headers headers = new Headers();
        for (HttpField field : fields) {
            if (!field.getName().startsWith(CallerCustomizer.PREFIX)) {
                headers.addReceived(field.getName(), field.getValue());
            }
        }
        return headers;
    }

    /**
     * The body once more, as bytes that mean nothing: WireMock would take forms and parts apart, and stumble over wrong ones.
     * One that looks compressed is left out, as it would be opened.
     */
    private static final class Again extends HttpServletRequestWrapper {

        private static final String BYTES = "application/octet-stream";
        private final byte[] body;

        Again(HttpServletRequest request, byte[] body) {
            super(request);
            boolean compressed = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
            this.body = compressed ? new byte[0] : body;
        }

        @Override
        public String getContentType() {
            return BYTES;
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeader.CONTENT_TYPE.asString()) ? BYTES : super.getHeader(name);
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("The body is read at once");
                }
            };
        }
    }
}
