package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.time.Duration;
import java.time.Instant;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.spi.HeldToken;
import nl.plusgemeente.sdk.auth.spi.TokenCache;
import nl.plusgemeente.sdk.core.error.DeadlineExceededException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.FscGroup;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.manager.ManagerClient;
import nl.plusgemeente.sdk.exchange.fsc.manager.TokenRefusedException;
import nl.plusgemeente.sdk.exchange.fsc.token.FscToken;
import nl.plusgemeente.sdk.exchange.fsc.token.FscTokenException;
import org.jspecify.annotations.Nullable;

/** The access tokens of all tenants: asked for once at a time, bound to the certificate of the tenant, kept while good. */
final class Tokens {
    /** A call that has a good token gives so much of its time to get the next. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** When an Inway refuses a token that came in place of a refused one, the next would fare no better so soon. */
    private static final Duration HOPE = Duration.ofSeconds(30);

    private final FscGroup group;
    private final Standings standings;
    private final TokenCache cache = new TokenCache();

    Tokens(FscGroup group, Standings standings) {
        this.group = group;
        this.standings = standings;
    }

    /**
     * A token for a connection.
     *
     * @throws TokenException when there is none (SDK-6072)
     * @throws GrantException when it turns out that the service may not be called any more (SDK-6073)
     */
    Presented token(Connection connection, Destination destination, AttemptContext context) {
        HeldToken held = cache.token(
                connection.tokens(), context, (call, hurried) -> fetch(connection, destination, call, hurried));
        return connection.presented(held);
    }

    /** Lets go of a token that an Inway refuses; whether another may fare better. */
    boolean renew(Connection connection, Presented refused, AttemptContext context) {
        HeldToken held = cache.find(connection.tokens()).orElse(null);
        if (held == null || !held.value().equals(refused.token())) {
            return true;
        }
        if (held.renewed() && context.means().time().nanoTime() - held.gained() < HOPE.toNanos()) {
            return false;
        }
        cache.evict(connection.tokens(), held.value());
        return true;
    }

    private HeldToken.Given fetch(
            Connection connection, Destination destination, AttemptContext context, boolean hurried) {
        // what has turned out to be over, by another call, is not asked for
        standings.connection(connection.self(), destination, context);
        PeerId peer = connection.service().peer();
        Caller caller = hurried ? context.caller().within(PATIENCE) : context.caller();
        try {
            String token = ManagerClient.of(caller, group, connection.manager(), peer)
                    .token(connection.grant(), connection.self().peer())
                    .reveal();
            return new HeldToken.Given(token, "Bearer", lifetime(connection, token, context));
        } catch (TokenRefusedException e) {
            // the old one is over as well: who gives no new one does not want the calls any more
            cache.find(connection.tokens()).ifPresent(old -> cache.evict(connection.tokens(), old.value()));
            standings.again(connection, destination, context);
            throw failed(
                    "The Manager of peer " + peer + " gives no token for service "
                            + connection.service().name()
                            + ", though the contract is valid as far as is known here: ask the peer"
                            + " whether the service has an Inway, and whether it knows the certificate.",
                    context,
                    false,
                    e);
        } catch (DeadlineExceededException e) {
            if (!hurried) {
                throw e;
            }
            throw failed("The Manager of peer " + peer + " gives no new token in time.", context, true, e);
        } catch (FscTokenException e) {
            throw failed(
                    "The Manager of peer " + peer + " gives a token that cannot be used (" + e.getMessage() + ").",
                    context,
                    false,
                    e);
        } catch (TokenException e) {
            throw e;
        } catch (SdkException e) {
            throw failed(
                    "No token can be had of the Manager of peer " + peer + " (" + e.getMessage() + "): try later.",
                    context,
                    e.retryable(),
                    e);
        }
    }

    private Duration lifetime(Connection connection, String token, AttemptContext context) {
        Instant now = context.means().time().clock().instant();
        return TokenRules.lifetime(FscToken.parse(token).claims(), connection, group, now, context.facts());
    }

    private static TokenException failed(
            String what, AttemptContext context, boolean retryable, @Nullable Throwable cause) {
        return new TokenException(ExchangeErrors.FSC_TOKEN, what, context.facts(), retryable, null, cause);
    }
}
