package nl.plusgemeente.sdk.mock.internal.admin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.journal.Reason;
import nl.plusgemeente.sdk.mock.internal.pki.GeneratedPki;

/**
 * Says how to repeat a request from a shell, with the key of its tenant. Keys and tokens that came in are never shown: they
 * may be of another environment, sent here by mistake.
 */
final class CurlLine {

    private static final int LARGEST_BODY = 8 * 1024;
    private static final String KEY = "x-api-key";
    private static final String WITHHELD = "withheld";
    /** What curl makes itself, or is of one connection only. */
    private static final Set<String> LEFT_OUT = Set.of(
            "host",
            "content-length",
            "connection",
            "transfer-encoding",
            "accept-encoding",
            "expect",
            "user-agent",
            "upgrade",
            "http2-settings",
            "te");

    private static final Set<String> SECRET = Set.of("authorization", "dpop", "cookie", "proxy-authorization");

    private final Map<String, MockTenant> tenants;
    private final Sources sources;

    CurlLine(Sources sources) {
        this.sources = sources;
        this.tenants = sources.tenants().stream().collect(Collectors.toUnmodifiableMap(MockTenant::id, one -> one));
    }

    /** Empty where it cannot be done: a request to a peer of a group, one with a body that is large or not text, or what is no good HTTP. */
    Optional<String> of(ReceivedRequest request) {
        Optional<String> body = text(request.body());
        return zone(request).filter(zone -> body.isPresent()).map(zone -> {
            StringBuilder line = new StringBuilder("curl --cacert root.pem");
            if (zone == Zone.GOVERNMENT) {
                line.append(certificate(request));
            }
            option(line, "-X", request.method());
            headers(line, request);
            body.filter(text -> !text.isEmpty()).ifPresent(text -> option(line, "--data-binary", text));
            return line.append(' ')
                    .append(quoted(sources.origins().apply(zone) + request.url()))
                    .toString();
        });
    }

    private void headers(StringBuilder line, ReceivedRequest request) {
        request.headers().forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(lower)) {
                String shown = lower.equals(KEY) ? key(request) : SECRET.contains(lower) ? WITHHELD : value;
                option(line, "-H", name + ": " + shown);
            }
        });
    }

    private String key(ReceivedRequest request) {
        return request.tenant()
                .flatMap(id -> Optional.ofNullable(tenants.get(id)))
                .map(MockTenant::apiKey)
                .orElse(WITHHELD);
    }

    private String certificate(ReceivedRequest request) {
        GeneratedPki pki = sources.pki();
        return request.tenant()
                .map(id -> " --cert-type P12 --cert " + quoted(id + ".p12:" + String.valueOf(pki.password())))
                .orElse("");
    }

    /** By the port that the caller meant; by path where it hides that. */
    private Optional<Zone> zone(ReceivedRequest request) {
        if (!request.url().startsWith("/") || Reason.isNoHttp(request)) {
            return Optional.empty();
        }
        List<Zone> zones = List.of(Zone.PUBLIC, Zone.GOVERNMENT);
        String host = request.header("Host").orElse("");
        Optional<Zone> byPort = zones.stream()
                .filter(zone -> port(sources.origins().apply(zone)).equals(port(host)))
                .findFirst();
        return byPort.or(() -> zones.stream()
                .filter(zone -> request.url().startsWith(zone.prefix()))
                .findFirst());
    }

    private static String port(String address) {
        return address.substring(address.lastIndexOf(':') + 1);
    }

    private static Optional<String> text(byte[] body) {
        if (body.length > LARGEST_BODY) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Optional.of(text).filter(CurlLine::isPlain);
        } catch (CharacterCodingException e) {
            return Optional.empty(); // not text: no shell line repeats it
        }
    }

    private static boolean isPlain(String text) {
        return !text.startsWith("@")
                && text.chars().allMatch(c -> c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c != 127);
    }

    private static void option(StringBuilder line, String name, String value) {
        Stream.of(" ", name, " ", quoted(value)).forEach(line::append);
    }

    /** For a POSIX shell, in which nothing has a meaning between single quotes. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
