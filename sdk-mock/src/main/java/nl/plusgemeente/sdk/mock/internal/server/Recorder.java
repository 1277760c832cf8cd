package nl.plusgemeente.sdk.mock.internal.server;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.journal.Journal;

/**
 * Writes requests into the journal, in our own words: those that the gateway answers when it has done so, and those that a
 * test answers itself, in WireMock's way, before the answer goes out.
 */
public final class Recorder implements ServeEventListener {

    private static final String OWN_HEADERS = CallerCustomizer.PREFIX.toLowerCase(Locale.ROOT);

    private final Journal journal;
    private final Clock clock;
    /** The ids of tenants by what they show. */
    private final Map<String, String> byKey;

    private final Map<String, String> byOin;

    /** @param tenants who may come in */
    public Recorder(Journal journal, List<MockTenant> tenants, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.byKey = tenants.stream().collect(Collectors.toUnmodifiableMap(MockTenant::apiKey, MockTenant::id));
        this.byOin = tenants.stream().collect(Collectors.toUnmodifiableMap(MockTenant::oin, MockTenant::id));
    }

    @Override
    public String getName() {
        return "plusgemeente-recorder";
    }

    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        if (journal.isKept()
                && !GatewayTransformer.STUB.equals(event.getStubMapping().getId())) {
            add(
                    event.getRequest(),
                    Optional.empty(),
                    new Target("", ""),
                    event.getResponse().getStatus(),
                    Optional.empty());
        }
    }

    void add(Request request, Optional<RawRequest> raw, Target target, int status, Optional<String> refusal) {
        if (journal.isKept()) {
            // WireMock sees another media type, and no body that looks compressed
            Headers headers = raw.map(RawRequest::headers).orElseGet(() -> headers(request));
            journal.add(new ReceivedRequest(
                    clock.instant(),
                    request.getMethod().getName(),
                    request.getUrl(),
                    headers,
                    raw.map(RawRequest::body).orElseGet(request::getBody),
                    tenant(request, headers),
                    target.api(),
                    target.operation(),
                    status,
                    refusal));
        }
    }

    private Optional<String> tenant(Request request, Headers headers) {
        return Optional.ofNullable(request.getHeader(CallerCustomizer.OIN))
                .map(byOin::get)
                .or(() -> headers.first("x-api-key").map(byKey::get));
    }

    private static Headers headers(Request request) {
        Headers headers = new Headers();
        for (HttpHeader header : request.getHeaders().all()) {
            if (!header.key().toLowerCase(Locale.ROOT).startsWith(OWN_HEADERS)) {
                header.values().forEach(value -> headers.addReceived(header.key(), value));
            }
        }
        return headers;
    }
}
