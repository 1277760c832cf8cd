package nl.plusgemeente.sdk.auth.spi;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.spi.Flight.Landing;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import org.jspecify.annotations.Nullable;

/**
 * The place of one token. FRESH: it is read without a lock. STALE: one call asks for the next in its own time, the others
 * go on with the old one. EXPIRED or empty: one asks, the others wait for it, each until its own deadline. A refusal
 * cools down before the server is asked again.
 */
final class Slot {
    private final DoubleSupplier jitter;
    private final AtomicReference<@Nullable HeldToken> held = new AtomicReference<>();
    private final AtomicReference<@Nullable Flight> flight = new AtomicReference<>();
    private volatile @Nullable Cooling cooling;
    private volatile boolean refused;

    Slot(DoubleSupplier jitter) {
        this.jitter = jitter;
    }

    HeldToken token(AttemptContext context, TokenSource source) {
        HeldToken token = held.get();
        return token != null && token.isFresh(now(context)) ? token : sought(context, source);
    }

    private HeldToken sought(AttemptContext context, TokenSource source) {
        while (true) {
            long now = now(context);
            HeldToken token = held.get();
            if (token != null && token.isFresh(now)) {
                return token;
            }
            HeldToken old = token != null && token.isUsable(now) ? token : null;
            Cooling pause = cooling;
            if (pause != null && pause.isOn(now)) {
                if (old != null) {
                    return old;
                }
                throw Cooling.again(pause.refusal(), context.facts());
            }
            Flight own = new Flight();
            Flight other = flight.compareAndExchange(null, own);
            if (other == null) {
                HeldToken gained = fly(own, token, old, context, source);
                if (gained != null) {
                    return gained;
                }
            } else if (old != null) {
                return old;
            } else {
                Landing landing = other.await(context);
                if (landing.refusal().isPresent()) {
                    throw Cooling.again(landing.refusal().get(), context.facts());
                }
                if (landing.token().isPresent()) {
                    return landing.token().get();
                }
            }
        }
    }

    /** Asks for the next token; {@code null} when somebody had got it, or was refused, just before. */
    private @Nullable HeldToken fly(
            Flight own, @Nullable HeldToken seen, @Nullable HeldToken old, AttemptContext context, TokenSource source) {
        Landing landing = Landing.GIVEN_UP;
        try {
            // changes nothing, and tells whether somebody else did
            if (!held.compareAndSet(seen, seen)) {
                return null;
            }
            long asked = now(context);
            Cooling pause = cooling;
            if (pause != null && pause.isOn(asked)) {
                return null;
            }
            HeldToken gained = HeldToken.of(source.fetch(context, old != null), asked, jitter.getAsDouble(), refused);
            refused = false;
            cooling = null;
            held.set(gained);
            landing = Landing.with(gained);
            return gained;
        } catch (TokenException e) {
            cooling = Cooling.after(cooling, e, now(context));
            landing = Landing.refused(e);
            // a source that knows that the old one is over as well has let it go
            if (old != null && held.compareAndSet(old, old) && old.isUsable(now(context))) {
                return old;
            }
            throw e;
        } finally {
            flight.set(null);
            own.land(landing);
        }
    }

    /** Lets go of a token that an API refused, unless there is another by now. */
    boolean evict(String value) {
        HeldToken token = held.get();
        if (token == null || !token.value().equals(value) || !held.compareAndSet(token, null)) {
            return false;
        }
        refused = true;
        return true;
    }

    Optional<HeldToken> peek() {
        return Optional.ofNullable(held.get());
    }

    boolean isIdle(long now) {
        HeldToken token = held.get();
        Cooling pause = cooling;
        return flight.get() == null && (token == null || !token.isUsable(now)) && (pause == null || !pause.isOn(now));
    }

    /** The last moment of the token; this one when there is none. */
    long end(long now) {
        HeldToken token = held.get();
        return token == null ? now : token.end();
    }

    private static long now(AttemptContext context) {
        return context.means().time().nanoTime();
    }
}
