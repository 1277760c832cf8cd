package nl.plusgemeente.sdk.auth.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.auth.token.AccessToken;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A real servlet container on this machine, with an API that says whom the filter let through. */
final class Container implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();

    Container(Path folder, Filter filter) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector()
                .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "api", new Api()).addMapping("/api/*");
        Tomcat.addServlet(context, "open", new Api()).addMapping("/open");
        FilterDef definition = new FilterDef();
        definition.setFilterName("tokens");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("tokens");
        mapping.addURLPattern("/api/*");
        context.addFilterMap(mapping);
        tomcat.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Api extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            AccessToken token = AccessTokenFilter.token(request);
            response.setContentType("text/plain");
            response.getWriter().print(token.clientId().orElse("nobody") + " " + token.scopes());
        }
    }

    /** What a container does with the certificate of a TLS connection. */
    static Filter showing(X509Certificate certificate, Filter next) {
        return (request, response, chain) -> {
            request.setAttribute(
                    "jakarta.servlet.request.X509Certificate",
                    List.of(certificate).toArray(X509Certificate[]::new));
            next.doFilter(request, response, chain);
        };
    }
}
