package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.exchange.Exchange;
import nl.plusgemeente.sdk.exchange.internal.body.BodySink;
import nl.plusgemeente.sdk.exchange.message.BodyLimits;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.exchange.message.MessageKind;
import nl.plusgemeente.sdk.exchange.message.OutgoingMessage;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.Verified;
import org.jspecify.annotations.Nullable;

/** An answer that is kept until it is complete, as its signature goes before it. */
final class KeptResponse extends HttpServletResponseWrapper implements AutoCloseable {
    private final HttpServletResponse answer;
    private final BodySink sink;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    KeptResponse(HttpServletResponse answer, BodyLimits limits) {
        super(answer);
        this.answer = answer;
        this.sink = new BodySink(limits);
    }

    /** Signs what was written, and sends it. What the container has answered by itself is sent already. */
    void send(Exchange exchange, Verified<IncomingMessage> asked, ClientIdentity identity) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (answer.isCommitted()) {
            return;
        }
        try (ReceivedBody body = sink.kept()) {
            Headers headers = new Headers();
            for (String name : answer.getHeaderNames()) {
                answer.getHeaders(name).forEach(value -> headers.addReceived(name, value));
            }
            headers.remove("Content-Length");
            OutgoingMessage message = new OutgoingMessage(
                    MessageKind.RESPONSE,
                    asked.content().method(),
                    asked.content().target(),
                    headers,
                    body(body));
            OutgoingMessage sent = exchange.encrypts()
                    ? exchange.protect(message, identity, asked.sender())
                    : exchange.protect(message, identity);
            sent.headers().forEach(answer::setHeader);
            if (sent.body().isPresent()) {
                write(sent.body().get());
            }
        }
    }

    private Optional<RequestBody> body(ReceivedBody kept) {
        if (sink.length() == 0) {
            return Optional.empty();
        }
        String type = answer.getContentType() == null ? "application/octet-stream" : answer.getContentType();
        return Optional.of(new RequestBody.Source(type, sink.length(), kept::open));
    }

    private void write(RequestBody body) throws IOException {
        answer.setContentType(body.contentType());
        answer.setContentLengthLong(body.length());
        try (InputStream bytes = body.open()) {
            bytes.transferTo(answer.getOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        sink.discard();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("The answer is being written as text");
        }
        return output();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            if (stream != null) {
                throw new IllegalStateException("The answer is being written as bytes");
            }
            String encoding = getCharacterEncoding();
            setCharacterEncoding(encoding);
            writer = new PrintWriter(new OutputStreamWriter(output(), Charset.forName(encoding)));
        }
        return writer;
    }

    private ServletOutputStream output() {
        if (stream == null) {
            stream = new Output(sink);
        }
        return stream;
    }

    /** The length is known when the answer is complete. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        try {
            sink.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stream = null;
        writer = null;
    }

    private static final class Output extends ServletOutputStream {
        private final OutputStream sink;

        Output(OutputStream sink) {
            this.sink = sink;
        }

        @Override
        public void write(int one) throws IOException {
            sink.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            sink.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A request that passed an ExchangeFilter is answered in its own thread");
        }
    }
}
