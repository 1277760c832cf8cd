package nl.plusgemeente.sdk.mock.internal.server;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.mock.ReceivedRequest;
import nl.plusgemeente.sdk.mock.internal.http.Callers;
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
    private final Callers callers;
    private final Clock clock;

    /** @param callers who may come in */
    public Recorder(Journal journal, Callers callers, Clock clock) {
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "plusgemeente-recorder";
    }

    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        if (!GatewayTransformer.STUB.equals(event.getStubMapping().getId())) {
            Outcome outcome = new Outcome(
                    new Target("", ""),
                    tenant(event.getRequest()),
                    event.getResponse().getStatus(),
                    Optional.empty(),
                    Optional.empty());
            add(event.getRequest(), Optional.empty(), outcome);
        }
    }

    /** Whose request it is. */
    Optional<String> tenant(Request request) {
        return callers.tenant(
                Optional.ofNullable(request.getHeader("x-api-key")),
                Optional.ofNullable(request.getHeader(CallerCustomizer.OIN)));
    }

    void add(Request request, Optional<RawRequest> raw, Outcome outcome) {
        if (journal.isKept()) {
            journal.add(new ReceivedRequest(
                    clock.instant(),
                    request.getMethod().getName(),
                    raw.map(RawRequest::target).orElseGet(request::getUrl),
                    // WireMock sees another media type, and no body that looks compressed
                    raw.map(RawRequest::headers).orElseGet(() -> headers(request)),
                    raw.map(RawRequest::body).orElseGet(request::getBody),
                    outcome.tenant(),
                    outcome.target().api(),
                    outcome.target().operation(),
                    outcome.status(),
                    outcome.refusal(),
                    outcome.remark()));
        }
    }

    /** Of a request that no site heard of: what there is to know of it, and why. */
    void add(String method, String url, Headers headers, Optional<String> oin, int status, String refusal) {
        if (journal.isKept()) {
            journal.add(new ReceivedRequest(
                    clock.instant(),
                    method,
                    url,
                    headers,
                    new byte[0],
                    callers.tenant(headers.first("x-api-key"), oin),
                    "",
                    "",
                    status,
                    Optional.of(refusal),
                    Optional.empty()));
        }
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

    /**
     * What became of a request.
     *
     * @param target what it was for
     * @param tenant whose it is
     * @param status what was answered; 0 for nothing
     * @param refusal why that is an error
     * @param remark what was let pass
     */
    record Outcome(
            Target target, Optional<String> tenant, int status, Optional<String> refusal, Optional<String> remark) {}
}
