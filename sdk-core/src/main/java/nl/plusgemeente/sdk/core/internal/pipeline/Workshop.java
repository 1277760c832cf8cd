package nl.plusgemeente.sdk.core.internal.pipeline;

import io.github.resilience4j.bulkhead.Bulkhead;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.internal.resilience.Policies;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.core.spi.Transport;

/**
 * Builds the chain of links for a lane, in the order in which a call passes them. Here is the place for a new link.
 */
public final class Workshop {
    private final FacilityEnvironment environment;
    private final AddressBook addresses;
    private final Settings settings;
    private final Policies policies;
    private final Timekeeper time;
    private final Route route;
    private final List<Interceptor> interceptors;
    private final RequestAssembly requests;
    private final AnswerReading answers;
    private final ConcurrentHashMap<String, Bulkhead> facilityCaps = new ConcurrentHashMap<>();

    /**
     * What all lanes of one SDK are made from.
     *
     * @param environment where the facilities run
     * @param addresses where each API is
     * @param settings limits and times
     * @param time the time
     * @param route how requests travel
     * @param interceptors what every request passes, outermost first
     * @param userAgent application and SDK with their versions
     * @param json binds bodies
     */
    public Workshop(
            FacilityEnvironment environment,
            AddressBook addresses,
            Settings settings,
            Timekeeper time,
            Route route,
            List<Interceptor> interceptors,
            String userAgent,
            JsonCodec json) {
        this.environment = environment;
        this.addresses = addresses;
        this.settings = settings;
        this.policies = new Policies(settings, time);
        this.time = time;
        this.route = route;
        this.interceptors = List.copyOf(interceptors);
        this.requests = new RequestAssembly(userAgent, json);
        this.answers = new AnswerReading(
                json, new StatusErrors(new ProblemReader(json), time), settings.count(Setting.MAX_ANSWER_BYTES));
    }

    FacilityEnvironment environment() {
        return environment;
    }

    AddressBook addresses() {
        return addresses;
    }

    Optional<String> senderOinHeader() {
        return settings.header(Setting.SENDER_OIN_HEADER);
    }

    /** Deadline, limiter, bulkheads, breaker, retry, attempt: the order of {@code docs/architecture.md}. */
    Link chain(Lane lane, ApiProfile api, Transport connections) {
        String name = lane.tenant().id() + "/" + api.id();
        int perSecond = lane.tenant().callsPerSecond().orElse(settings.count(Setting.CALLS_PER_SECOND));

        Link attempt = new AttemptLink(lane, requests, way(connections), answers);
        Link retry = new RetryLink(policies.retry(name), policies.budget(), time, attempt);
        Link breaker = new BreakerLink(policies.breaker(name), time, retry);
        Link facility = bulkhead(facilityCap(api.facility()), "all tenants to " + api.facility(), breaker);
        Link bulkhead = bulkhead(cap(name, Setting.CONCURRENT_CALLS), "the tenant to this API", facility);
        Link limiter = new LimiterLink(policies.limiter(name, perSecond), time, bulkhead);
        return new DeadlineLink(limiter);
    }

    /** Interceptors around the route, the first outermost. */
    private Transport way(Transport connections) {
        Transport way = (request, context) -> route.send(request, context, connections);
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            Interceptor interceptor = interceptors.get(i);
            Transport next = way;
            way = new InterceptedTransport(interceptor, next);
        }
        return way;
    }

    private Link bulkhead(Bulkhead bulkhead, String whose, Link next) {
        return new BulkheadLink(bulkhead, whose, settings.duration(Setting.LEASE_TIMEOUT), next);
    }

    private Bulkhead facilityCap(String facility) {
        return facilityCaps.computeIfAbsent(facility, id -> cap(id, Setting.FACILITY_CONCURRENT_CALLS));
    }

    private Bulkhead cap(String name, Setting calls) {
        return policies.bulkhead(name, settings.count(calls), BulkheadLink.SLICE);
    }
}
