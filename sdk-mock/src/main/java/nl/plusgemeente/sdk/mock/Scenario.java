package nl.plusgemeente.sdk.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A bad day of the facilities: faults that belong together, under a name. {@link MockFacilities#play} begins one, and
 * {@link MockFacilities#reset()} ends it. Those of the mock are taken from incidents that are public; {@code docs/mock.md} names
 * them. Applications may have scenarios of their own.
 *
 * @param name how it is asked for, for example {@code quota}
 * @param description what happens, in one sentence
 * @param begin lays the faults, given the time of the mock
 */
public record Scenario(String name, String description, BiConsumer<MockFacilities, Instant> begin) {

    private static final String NOTIFICATIONS = "swf-v5";

    /** A quota for each tenant, that of the BAG API since March 2023. */
    public static final Scenario QUOTA = new Scenario(
            "quota",
            "Each tenant may call 5 times in a second; beyond that comes 429 with Retry-After.",
            (mock, now) -> mock.fault(Fault.tooManyRequests())
                    .beyond(5, Duration.ofSeconds(1))
                    .onEverything());

    /** A gateway that is too busy. */
    public static final Scenario BUSY_GATEWAY = new Scenario(
            "busy-gateway",
            "One request in five gets 429, without Retry-After.",
            (mock, now) -> mock.fault(Fault.tooManyRequests()).withChance(0.2).onEverything());

    /** A facility that answers well now and then. */
    public static final Scenario UNRELIABLE = new Scenario(
            "unreliable",
            "Two requests in three get 503, without Retry-After; the same request goes well a moment later.",
            (mock, now) ->
                    mock.fault(Fault.serviceUnavailable()).withChance(0.67).onEverything());

    /** Trouble that does not look like it. */
    public static final Scenario ERROR_AS_SUCCESS = new Scenario(
            "error-as-success",
            "One request in five gets a problem with status 200, and one in twenty a page for people with status 200.",
            (mock, now) -> {
                mock.fault(Fault.problemAsSuccess()).withChance(0.2).onEverything();
                mock.fault(Fault.html()).withChance(0.05).onEverything();
            });

    /** An outage of which nobody tells the end. */
    public static final Scenario OUTAGE = new Scenario(
            "outage",
            "Everything is 500, and nothing says for how long.",
            (mock, now) -> mock.fault(Fault.status(500)).onEverything());

    /** Maintenance. */
    public static final Scenario MAINTENANCE = new Scenario(
            "maintenance",
            "For an hour everything is 503, with the end in Retry-After.",
            (mock, now) -> mock.fault(Fault.serviceUnavailable())
                    .between(now, now.plus(Duration.ofHours(1)))
                    .onEverything());

    /** A slow day. */
    public static final Scenario SLOW_DAY = new Scenario(
            "slow-day",
            "One request in four waits for 3 seconds, and one in ten gets its answer in drips over 5 seconds.",
            (mock, now) -> {
                mock.fault(Fault.delay(Duration.ofSeconds(3))).withChance(0.25).onEverything();
                mock.fault(Fault.slowBody(Duration.ofSeconds(5)))
                        .withChance(0.1)
                        .onEverything();
            });

    /** Connections that break. */
    public static final Scenario BROKEN_CONNECTIONS = new Scenario(
            "broken-connections",
            "One request in ten is cut off: half an answer, none, or a reset connection.",
            (mock, now) -> {
                mock.fault(Fault.truncatedBody()).withChance(0.04).onEverything();
                mock.fault(Fault.noAnswer()).withChance(0.03).onEverything();
                mock.fault(Fault.connectionReset()).withChance(0.03).onEverything();
            });

    /** The first tenant has trouble. */
    public static final Scenario ONE_TENANT = new Scenario(
            "one-tenant",
            "Everything of the first tenant is 503; the others notice nothing.",
            (mock, now) -> mock.fault(Fault.serviceUnavailable())
                    .forTenant(mock.tenants().get(0).id())
                    .onEverything());

    /** The authorization server has new keys. */
    public static final Scenario ROTATED_KEYS = new Scenario(
            "rotated-keys",
            "The authorization server signs with a new key, and does not publish the old one any more.",
            (mock, now) -> {
                mock.oauth().rotateKeys();
                mock.oauth().dropOldKeys();
            });

    /** The clock of the authorization server is wrong. */
    public static final Scenario CLOCK_SKEW = new Scenario(
            "clock-skew",
            "The clock of the authorization server is two minutes fast.",
            (mock, now) -> mock.oauth().clockOffset(Duration.ofMinutes(2)));

    /** Notifications come twice. */
    public static final Scenario NOTIFICATIONS_TWICE = new Scenario(
            "notifications-twice",
            "Every notification of Samenwerken is delivered twice.",
            (mock, now) -> mock.fault(Fault.itemsTwice()).on(NOTIFICATIONS, "notificaties"));

    /** Notifications get lost. */
    public static final Scenario NOTIFICATIONS_LOST = new Scenario(
            "notifications-lost",
            "In half of the answers of Samenwerken the first notification is missing.",
            (mock, now) -> mock.fault(Fault.itemsLost()).withChance(0.5).on(NOTIFICATIONS, "notificaties"));

    /** Notifications come in another order. */
    public static final Scenario NOTIFICATIONS_REVERSED = new Scenario(
            "notifications-reversed",
            "Notifications of Samenwerken come with the newest first.",
            (mock, now) -> mock.fault(Fault.itemsReversed()).on(NOTIFICATIONS, "notificaties"));

    /** A certificate of the server that nobody renewed. */
    public static final Scenario EXPIRED_SERVER_CERTIFICATE = new Scenario(
            "expired-server-certificate",
            "New connections are shown a certificate of the server that has expired.",
            (mock, now) -> mock.certificates().expireServer());

    /** Certificates that must be replaced. */
    public static final Scenario CERTIFICATE_ENDS_SOON = new Scenario(
            "certificate-ends-soon",
            "The certificates of the server and of the first tenant end in 10 days.",
            (mock, now) -> {
                mock.certificates().endServerIn(10);
                mock.certificates().endClientIn(mock.tenants().get(0).id(), 10);
            });

    /**
     * All that come with the mock.
     *
     * @return in the order of the documentation
     */
    public static List<Scenario> all() {
        return List.of(
                QUOTA,
                BUSY_GATEWAY,
                UNRELIABLE,
                ERROR_AS_SUCCESS,
                OUTAGE,
                MAINTENANCE,
                SLOW_DAY,
                BROKEN_CONNECTIONS,
                ONE_TENANT,
                ROTATED_KEYS,
                CLOCK_SKEW,
                EXPIRED_SERVER_CERTIFICATE,
                CERTIFICATE_ENDS_SOON,
                NOTIFICATIONS_TWICE,
                NOTIFICATIONS_LOST,
                NOTIFICATIONS_REVERSED);
    }

    /**
     * The one of a name.
     *
     * @param name for example {@code quota}
     * @return the scenario
     * @throws IllegalArgumentException if none has that name; the message lists those there are
     */
    public static Scenario named(String name) {
        return all().stream()
                .filter(scenario -> scenario.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario " + name + "; there are: "
                        + all().stream().map(Scenario::name).toList()));
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
