package nl.plusgemeente.sdk.exchange.servlet;

import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.event.WebhookAnswer;
import nl.plusgemeente.sdk.exchange.event.WebhookReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives events at an address of a servlet container.
 *
 * <pre>{@code
 * servletContext.addServlet("events", new WebhookServlet(receiver)).addMapping("/events");
 * }</pre>
 */
public final class WebhookServlet extends GenericServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebhookServlet.class);

    private final transient WebhookReceiver receiver;

    /**
     * A servlet.
     *
     * @param receiver answers its requests
     */
    public WebhookServlet(WebhookReceiver receiver) {
        this.receiver = receiver;
    }

    /**
     * Answers a request.
     *
     * @param request any request; one that is not HTTP is refused
     * @param response its answer
     * @throws IOException when the answer cannot be written
     * @throws ServletException for a request that is not HTTP
     */
    @Override
    public void service(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked) || !(response instanceof HttpServletResponse answer)) {
            throw new ServletException("Only HTTP requests bring events.");
        }
        write(
                receiver.answer(
                        RequestMessage.of(asked),
                        refusal -> LOG.info("A delivery of events was refused. {}", refusal.getMessage())),
                answer);
    }

    private static void write(WebhookAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().isEmpty()) {
            return;
        }
        RequestBody body = answer.body().get();
        response.setContentType(body.contentType());
        response.setContentLengthLong(body.length());
        try (InputStream in = body.open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
