package nl.plusgemeente.sdk.mock.internal.server;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.plusgemeente.sdk.mock.Fault;
import nl.plusgemeente.sdk.mock.internal.faults.FaultBook;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Zone;
import nl.plusgemeente.sdk.mock.internal.journal.Reason;
import nl.plusgemeente.sdk.mock.internal.server.Recorder.Outcome;

/** The seam between WireMock and the gateway: a request goes in, an answer or a planned fault comes out. */
final class GatewayTransformer implements ResponseDefinitionTransformerV2 {

    static final String NAME = "plusgemeente-gateway";
    /** The stub that sends requests here. */
    static final UUID STUB = UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8));

    private final Site site;
    private final FaultBook faults;
    private final RawRequests raws;
    private final Recorder recorder;
    private final Function<Zone, String> origins;

    GatewayTransformer(
            Site site, FaultBook faults, RawRequests raws, Recorder recorder, Function<Zone, String> origins) {
        this.raws = raws;
        this.recorder = recorder;
        this.site = site;
        this.faults = faults;
        this.origins = origins;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        Incoming incoming = incoming(request);
        Target target = site.target(incoming);
        Optional<String> tenant = recorder.tenant(request);
        Optional<Fault> fault = faults.next(target, tenant).or(() -> site.fault(incoming));
        if (fault.isPresent()) {
            ResponseDefinition broken =
                    FaultyResponse.of(fault.get(), () -> site.answer(incoming)).build();
            int status = broken.getFault() == null ? broken.getStatus() : 0;
            recorder.add(
                    request,
                    incoming.raw(),
                    new Outcome(target, tenant, status, fault.map(Reason::of), Optional.empty()));
            return broken;
        }
        Answer answer = site.answer(incoming);
        recorder.add(
                request,
                incoming.raw(),
                new Outcome(target, tenant, answer.status(), Reason.of(answer), answer.remark()));
        return FaultyResponse.complete(answer).build();
    }

    private Incoming incoming(Request request) {
        Map<String, String> headers = new HashMap<>();
        for (HttpHeader header : request.getHeaders().all()) {
            headers.putIfAbsent(header.key().toLowerCase(Locale.ROOT), header.firstValue());
        }
        Optional<RawRequest> raw =
                raws.find(Optional.ofNullable(headers.get(RawRequests.HEADER.toLowerCase(Locale.ROOT))));
        // WireMock was told that these are bytes.
        raw.flatMap(letter -> letter.headers().first("Content-Type"))
                .ifPresent(type -> headers.put("content-type", type));
        String url = raw.map(RawRequest::target).orElseGet(request::getUrl);
        int question = url.indexOf('?');
        Zone zone = Zone.valueOf(request.getHeader(CallerCustomizer.ZONE));
        return new Incoming(
                zone,
                zone == Zone.GROUP ? "" : origins.apply(zone),
                request.getMethod().getName(),
                question < 0 ? url : url.substring(0, question),
                question < 0 ? "" : url.substring(question + 1),
                headers,
                new String(request.getBody(), StandardCharsets.UTF_8),
                Optional.ofNullable(headers.get(CallerCustomizer.OIN.toLowerCase(Locale.ROOT))),
                Optional.ofNullable(headers.get(CallerCustomizer.THUMBPRINT.toLowerCase(Locale.ROOT))),
                raw);
    }
}
