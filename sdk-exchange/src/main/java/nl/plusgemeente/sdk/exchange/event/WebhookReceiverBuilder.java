package nl.plusgemeente.sdk.exchange.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Sets a {@link WebhookReceiver} up. */
public final class WebhookReceiverBuilder {
    static final String ANY = "*";

    final EventReceiver receiver;
    final Set<String> origins = new HashSet<>();
    HttpEvents events = HttpEvents.DEFAULT;
    String rate = ANY;
    boolean profile = true;
    int remembered;

    WebhookReceiverBuilder(EventReceiver receiver) {
        this.receiver = receiver;
    }

    /**
     * Allows a sender.
     *
     * @param origin the host name by which it makes itself known, for example {@code events.utrecht.nl}
     * @return this builder
     * @throws IllegalArgumentException when it is no host name
     */
    public WebhookReceiverBuilder origin(String origin) {
        if (!origin.matches("[A-Za-z0-9.-]{1,253}")) {
            throw new IllegalArgumentException("An origin is a host name, like events.utrecht.nl");
        }
        origins.add(origin.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Allows every sender that comes through to here.
     *
     * @return this builder
     */
    public WebhookReceiverBuilder anyOrigin() {
        origins.add(ANY);
        return this;
    }

    /**
     * How many deliveries a sender may make. It is what a sender is told; none is counted here: an {@link EventReceiver}
     * that has too much says {@link Receipt#busy}.
     *
     * @param perMinute deliveries in a minute, 1 or more; no limit where none is given
     * @return this builder
     */
    public WebhookReceiverBuilder rate(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("A rate is 1 delivery per minute or more");
        }
        rate = Integer.toString(perMinute);
        return this;
    }

    /**
     * Forms that are read, and how much a delivery may ask.
     *
     * @param reader the forms and limits
     * @return this builder
     */
    public WebhookReceiverBuilder reading(HttpEvents reader) {
        events = reader;
        return this;
    }

    /**
     * Takes events that keep the rules of CloudEvents only, as those from outside the Dutch government do.
     *
     * @return this builder
     */
    public WebhookReceiverBuilder withoutProfile() {
        profile = false;
        return this;
    }

    /**
     * Does not hand on what came before.
     *
     * @param most the number of events that are remembered, by source and id, 2 or more; the latest half is kept for sure
     * @return this builder
     */
    public WebhookReceiverBuilder remember(int most) {
        if (most < 2) {
            throw new IllegalArgumentException("A memory holds 2 events or more");
        }
        remembered = most;
        return this;
    }

    /**
     * The receiver.
     *
     * @return thread-safe
     */
    public WebhookReceiver build() {
        return new WebhookReceiver(this);
    }
}
