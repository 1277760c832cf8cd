package nl.plusgemeente.sdk.contract.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ReceivedRequest;

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

    String text(List<ReceivedRequest> requests) {
        return requests.stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(ReceivedRequest request) {
        assertThat(request.header("X-Correlation-Id").orElseThrow()).matches("[0-9a-f]{16}");
        StringBuilder text = new StringBuilder(request.method() + " " + request.url());
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach((name, value) -> names.add(name));
        names.removeIf(name -> OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)));
        names.forEach(name -> text.append('\n')
                .append(name)
                .append(": ")
                .append(String.join(" | ", request.headers().all(name))));
        return plain(request.text().isEmpty() ? text.toString() : text + "\n\n" + request.text());
    }

    private String plain(String text) {
        String plain = text.replace("\r\n", "\n");
        for (MockTenant tenant : tenants) {
            plain = plain.replace(tenant.apiKey(), "(key of " + tenant.id() + ")");
        }
        return plain.replaceAll("plusgemeente-[0-9a-f-]{36}", "(boundary)")
                .replaceAll("(?<=/(status|download|bestanden)/)[0-9a-f-]{36}", "(id)");
    }
}
