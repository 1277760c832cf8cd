package nl.plusgemeente.sdk.mock.internal.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.admin.AdminRequest;
import nl.plusgemeente.sdk.mock.internal.admin.AdminSite;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.HandlerWrapper;

/** Takes what comes in by the door of the administration: WireMock, and so the journal, never sees it. */
final class AdminHandler extends HandlerWrapper {

    /** The name of that door. */
    static final String DOOR = "admin";

    private final AdminSite site;

    AdminHandler(AdminSite site, Handler next) {
        this.site = site;
        setHandler(next);
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (base.getHttpChannel().getConnector() instanceof ServerConnector door && DOOR.equals(door.getName())) {
            base.setHandled(true);
            send(site.answer(incoming(base, door.getLocalPort())), response);
        } else {
            super.handle(target, base, request, response);
        }
    }

    private static AdminRequest incoming(Request base, int port) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (HttpField field : base.getHttpFields()) {
            headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(Optional.ofNullable(field.getValue()).orElse(""));
        }
        String path = Optional.ofNullable(base.getHttpURI().getPath()).orElse("");
        return new AdminRequest(
                base.getMethod(),
                path,
                Optional.ofNullable(base.getHttpURI().getQuery()).orElse(""),
                headers,
                base.getInputStream().readNBytes(AdminRequest.largestBody(path) + 1),
                port);
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.bytes().orElseGet(() -> answer.body().getBytes(StandardCharsets.UTF_8));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
