package nl.plusgemeente.sdk.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * A key and its certificate that may be replaced while the application runs: TLS and token signing ask it for the one to
 * use now. Thread-safe, and without a thread of its own: callers look from time to time whether the origin has changed.
 *
 * <p>A new key counts only when it is whole, belongs to its certificate, is valid now and has the OIN of the one before
 * it. Until then the last good one stays in use. Where there never was a good one, and where the one in use has expired,
 * nothing is given at all.
 */
public final class LiveKeys {
    private final KeySource source;
    private final Clock clock;
    private final long recheckMillis;
    private final Duration overlap;
    private final KeyNews news;
    private final AtomicReference<@Nullable KeyRing> ring = new AtomicReference<>();
    /** The next moment at which there is something to look at; whoever moves it on does the work. */
    private final AtomicLong due = new AtomicLong(Long.MIN_VALUE);

    private LiveKeys(Builder builder) {
        this.source = builder.source;
        this.clock = builder.clock;
        this.recheckMillis = Math.max(1, builder.recheck.toMillis());
        this.overlap = builder.overlap;
        this.news = new KeyNews(builder.name, builder.listener);
    }

    /**
     * Keys of a source.
     *
     * @param name whose keys these are, for events and log lines: the id of a tenant
     * @param source where they come from
     * @param clock the time, for validity and for when to look again
     * @return a builder that looks every 30 seconds and keeps the previous key published for a day
     */
    public static Builder builder(String name, KeySource source, Clock clock) {
        return new Builder(name, source, clock);
    }

    /**
     * The key to use now. As long as nothing has changed this reads the clock and two fields.
     *
     * @return a key and the certificate that belongs to it, valid at this moment
     * @throws ConfigurationException when no good key was ever loaded, or the last good one is no longer valid
     */
    public ClientIdentity current() {
        return ring(clock.millis()).current();
    }

    /**
     * The keys that others must know: the one to use now, then those that it replaced of late, as what was signed with
     * them may still be under way.
     *
     * @return at least one
     * @throws ConfigurationException as {@link #current()}
     */
    public List<ClientIdentity> published() {
        long now = clock.millis();
        return ring(now).published(now);
    }

    /**
     * The certificate in use, for gauges. Loads nothing and looks at no file.
     *
     * @return empty when no key has been used yet
     */
    public Optional<CertificateStatus> status() {
        KeyRing loaded = ring.get();
        return loaded == null
                ? Optional.empty()
                : Optional.of(CertificateStatus.of(news.name(), loaded.current(), clock.instant()));
    }

    private KeyRing ring(long now) {
        KeyRing loaded = ring.get();
        if (loaded == null) {
            return first(now);
        }
        long next = due.get();
        // a clock that was set back must not keep us from looking for as long as it was wrong
        boolean look = now >= next || next - now > recheckMillis;
        if (look && due.compareAndSet(next, now + recheckMillis)) {
            loaded = renewed(loaded, now);
        }
        loaded.requireValid(now);
        return loaded;
    }

    /** Callers at once may all load: none waits for another, and one of them is believed. */
    private KeyRing first(long now) {
        String state = source.state();
        KeyRing fresh;
        try {
            fresh = KeyRing.first(source.load().requireValidAt(Instant.ofEpochMilli(now)), state);
        } catch (ConfigurationException e) {
            news.failed(Optional.empty(), state, clock.instant(), e);
            throw e;
        }
        due.set(now + recheckMillis);
        KeyRing taken = ring.compareAndExchange(null, fresh);
        if (taken != null) {
            return taken;
        }
        news.loaded(fresh.current(), clock.instant());
        return fresh;
    }

    private KeyRing renewed(KeyRing loaded, long now) {
        news.expiry(loaded.current(), clock.instant());
        String state = "";
        try {
            state = source.state();
            if (state.equals(loaded.state())) {
                news.well();
                return loaded;
            }
            ClientIdentity fresh = source.load();
            KeyRing next = fresh.equals(loaded.current())
                    ? loaded.at(state)
                    : loaded.with(accepted(fresh, loaded.current(), now), state, now + overlap.toMillis(), now);
            return taken(loaded, next);
        } catch (RuntimeException e) {
            // a source of the application may throw anything: no reason to let go of a key that is still good
            news.failed(Optional.of(loaded.current()), state, clock.instant(), e);
            return loaded;
        }
    }

    private KeyRing taken(KeyRing before, KeyRing next) {
        if (!ring.compareAndSet(before, next)) {
            KeyRing other = ring.get();
            return other == null ? before : other;
        }
        if (next.current().equals(before.current())) {
            news.well();
        } else {
            news.replaced(next.current(), before.current(), clock.instant());
        }
        return next;
    }

    private static ClientIdentity accepted(ClientIdentity fresh, ClientIdentity before, long now) {
        if (!fresh.oin().equals(before.oin())) {
            throw IdentityFaults.otherOrganisation(before.toString(), fresh.toString());
        }
        return fresh.requireValidAt(Instant.ofEpochMilli(now));
    }

    /** The source: the keys say nothing. */
    @Override
    public String toString() {
        return "LiveKeys[" + news.name() + ", " + source.describe() + "]";
    }

    /** The key in use, those before it, and what the origin was like when it was loaded. */
    private record KeyRing(ClientIdentity current, long notAfter, List<Former> former, String state) {

        private record Former(ClientIdentity identity, long until) {}

        static KeyRing first(ClientIdentity identity, String state) {
            return new KeyRing(identity, identity.notAfter().toEpochMilli(), List.of(), state);
        }

        KeyRing with(ClientIdentity identity, String newState, long until, long now) {
            List<Former> all = new ArrayList<>();
            all.add(new Former(current, Math.min(until, notAfter)));
            former.stream().filter(old -> now < old.until).limit(3).forEach(all::add);
            return new KeyRing(identity, identity.notAfter().toEpochMilli(), List.copyOf(all), newState);
        }

        KeyRing at(String newState) {
            return new KeyRing(current, notAfter, former, newState);
        }

        List<ClientIdentity> published(long now) {
            List<ClientIdentity> all = new ArrayList<>(List.of(current));
            former.stream().filter(old -> now < old.until).map(Former::identity).forEach(all::add);
            return List.copyOf(all);
        }

        void requireValid(long now) {
            if (now > notAfter) {
                current.requireValidAt(Instant.ofEpochMilli(now));
            }
        }
    }

    /** Builds {@link LiveKeys}. */
    public static final class Builder {
        private final String name;
        private final KeySource source;
        private final Clock clock;
        private Duration recheck = Duration.ofSeconds(30);
        private Duration overlap = Duration.ofDays(1);
        private KeyListener listener = event -> {};

        private Builder(String name, KeySource source, Clock clock) {
            this.name = name;
            this.source = source;
            this.clock = clock;
        }

        /**
         * How long after one look at the origin the next one comes.
         *
         * @param interval at least a millisecond
         * @return this builder
         */
        public Builder recheck(Duration interval) {
            recheck = interval;
            return this;
        }

        /**
         * How long a key stays published after another has taken its place.
         *
         * @param time at least as long as what was signed with it is valid
         * @return this builder
         */
        public Builder overlap(Duration time) {
            overlap = time;
            return this;
        }

        /**
         * Who is told what happens to the keys.
         *
         * @param told called by the thread that asks for a key
         * @return this builder
         */
        public Builder listener(KeyListener told) {
            listener = told;
            return this;
        }

        /**
         * The keys; nothing is loaded yet.
         *
         * @return to be shared by all that use them
         */
        public LiveKeys build() {
            return new LiveKeys(this);
        }
    }
}
