package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import org.jspecify.annotations.Nullable;

/** A request whose headers and body are those that were verified. */
final class VerifiedRequest extends HttpServletRequestWrapper {
    private final IncomingMessage message;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    VerifiedRequest(HttpServletRequest request, IncomingMessage message) {
        super(request);
        this.message = message;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (reader != null) {
            throw new IllegalStateException("The body is being read as text");
        }
        if (stream == null) {
            stream = new BodyInput(message.body().open());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    @Override
    public @Nullable String getContentType() {
        return message.headers().first("Content-Type").orElse(null);
    }

    @Override
    public int getContentLength() {
        long length = getContentLengthLong();
        return length > Integer.MAX_VALUE ? -1 : (int) length;
    }

    @Override
    public long getContentLengthLong() {
        return message.headers().first("Content-Length").map(Long::parseLong).orElse(-1L);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return message.headers().first(name).orElse(null);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(message.headers().all(name));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new LinkedHashSet<>();
        message.headers().forEach((name, value) -> names.add(name));
        return Collections.enumeration(names);
    }

    @Override
    public int getIntHeader(String name) {
        return message.headers().first(name).map(Integer::parseInt).orElse(-1);
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("A request that passed an ExchangeFilter is answered in its own thread");
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return startAsync();
    }
}
