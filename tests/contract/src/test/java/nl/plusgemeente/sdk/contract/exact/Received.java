package nl.plusgemeente.sdk.contract.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.MockTenant;

/**
 * Requests as a server got them, in text: request line, headers by name, body. What a connection needs, and what differs
 * from call to call, is left out or named.
 *
 * @param tenants whose keys there are
 */
record Received(List<MockTenant> tenants) {
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "accept-encoding",
            "user-agent",
            "x-correlation-id");

    String text(List<LoggedRequest> requests) {
        return requests.stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(LoggedRequest request) {
        assertThat(request.getHeader("X-Correlation-Id")).matches("[0-9a-f]{16}");
        StringBuilder text = new StringBuilder(request.getMethod() + " " + request.getUrl());
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().all().stream()
                .map(HttpHeader::key)
                .filter(name -> !isOfTheConnection(name.toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        names.forEach(name -> text.append('\n')
                .append(name)
                .append(": ")
                .append(String.join(" | ", request.getHeaders().getHeader(name).values())));
        String body = request.getBodyAsString();
        return plain(body.isEmpty() ? text.toString() : text + "\n\n" + body);
    }

    /** The mock itself notes who came in. */
    private static boolean isOfTheConnection(String name) {
        return OF_THE_CONNECTION.contains(name) || name.startsWith("x-mock-");
    }

    private String plain(String text) {
        String plain = text.replace("\r\n", "\n");
        for (MockTenant tenant : tenants) {
            plain = plain.replace(tenant.apiKey(), "(key of " + tenant.id() + ")");
        }
        return plain.replaceAll("plusgemeente-[0-9a-f-]{36}", "(boundary)");
    }
}
