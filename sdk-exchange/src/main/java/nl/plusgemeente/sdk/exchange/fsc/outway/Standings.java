package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.security.cert.X509Certificate;
import java.time.Duration;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.BoundedMemory;
import nl.plusgemeente.sdk.core.spi.Kept;
import nl.plusgemeente.sdk.core.spi.Kept.Found;

/** How the contracts of tenants stand: looked up at the first call, and again from time to time. */
final class Standings {
    private static final int MOST = 10_000;
    /** What may not be called is asked for again soon, and not by every call. */
    private static final Duration SHUT = Duration.ofSeconds(1);
    /** Whoever holds a token goes on with it when Managers do not answer; they refuse the next one where they should. */
    private static final Duration USABLE = Duration.ofHours(1);

    private final ContractLookup lookup;
    private final Duration fresh;
    private final BoundedMemory<Use, Kept<Standing>> known = new BoundedMemory<>(MOST);

    private record Use(String tenant, String api, X509Certificate shown) {}

    Standings(ContractLookup lookup, Duration fresh) {
        this.lookup = lookup;
        this.fresh = fresh;
    }

    /**
     * How to call.
     *
     * @throws GrantException when it may not be called, or that cannot be told (SDK-6073)
     */
    Connection connection(Self self, Destination destination, AttemptContext context) {
        Standing standing = kept(self, context).get(context, () -> look(self, destination, context, false));
        return open(standing, destination, context);
    }

    /**
     * Looks again, as the peer that offers the service does not agree.
     *
     * @throws GrantException when it turns out that it may not be called (SDK-6073)
     */
    Connection again(Connection refused, Destination destination, AttemptContext context) {
        Kept<Standing> kept = kept(refused.self(), context);
        Standing now = kept.get(context, () -> look(refused.self(), destination, context, true));
        if (now instanceof Standing.Open open && open.connection() == refused) {
            kept.forget(now);
            now = kept.get(context, () -> look(refused.self(), destination, context, true));
        }
        return open(now, destination, context);
    }

    private static Connection open(Standing standing, Destination destination, AttemptContext context) {
        if (standing instanceof Standing.Open open) {
            return open.connection();
        }
        throw new GrantException(destination.service(), (Standing.Shut) standing, context.facts(), null);
    }

    private Found<Standing> look(Self self, Destination destination, AttemptContext context, boolean thorough) {
        try {
            Standing standing = lookup.find(self, destination, context, thorough);
            return standing instanceof Standing.Open
                    ? new Found<>(standing, fresh, USABLE)
                    : new Found<>(standing, SHUT, SHUT);
        } catch (DeadlineExceededException | ConfigurationException e) {
            throw e;
        } catch (SdkException e) {
            throw new GrantException(destination.service(), Standing.Shut.of(GrantFault.UNKNOWN), context.facts(), e);
        }
    }

    private Kept<Standing> kept(Self self, AttemptContext context) {
        Use use = new Use(self.tenant(), context.operation().api().id(), self.certificate());
        Kept<Standing> kept = known.get(use);
        if (kept != null) {
            return kept;
        }
        Kept<Standing> mine = new Kept<>();
        Kept<Standing> other = known.putIfAbsent(use, mine);
        return other == null ? mine : other;
    }
}
