package nl.plusgemeente.sdk.auth.oauth;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.auth.TokenException;
import nl.plusgemeente.sdk.auth.internal.jose.RefusedException;
import nl.plusgemeente.sdk.auth.spi.KeyTimes;
import nl.plusgemeente.sdk.auth.token.internal.JwksKeyring;
import nl.plusgemeente.sdk.auth.token.internal.JwksSource;
import nl.plusgemeente.sdk.auth.token.internal.Keyring;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.spi.Caller;
import org.jspecify.annotations.Nullable;

/** The keys with which a server signs ID tokens: where its metadata or the configuration say. */
final class ServerKeys {
    private static final int LARGEST = 256 * 1024;

    private final AuthorizationServer server;
    private final Caller caller;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(URI address, Keyring keys) {}

    ServerKeys(AuthorizationServer server, Caller caller) {
        this.server = server;
        this.caller = caller;
    }

    /** The keys at the address of the moment: nobody is asked for them yet. */
    Keyring current() {
        URI address = server.metadata(caller)
                .endpoint(Endpoint.JWKS)
                .orElseThrow(() -> unusable(
                        AuthErrors.METADATA,
                        "names no jwks_uri, so that its ID tokens cannot be verified: give the address with"
                                + " endpoint(Endpoint.JWKS, ...).",
                        null));
        Known before = known.get();
        if (before != null && before.address().equals(address)) {
            return before.keys();
        }
        JwksSource source = new JwksSource(caller, server.issuer().toString(), Optional.of(address), LARGEST);
        known.compareAndSet(before, new Known(address, new JwksKeyring(source, KeyTimes.STANDARD, caller.time())));
        return Objects.requireNonNull(known.get()).keys();
    }

    TokenException unavailable(RefusedException e) {
        return unusable(
                AuthErrors.SERVER_UNAVAILABLE,
                "does not give its keys, so that its ID tokens cannot be verified: see the log for why, and try later.",
                e);
    }

    private TokenException unusable(ErrorCode code, String how, @Nullable Throwable e) {
        return new TokenException(
                code,
                "The authorization server " + server.issuer() + " " + how,
                CallFacts.NONE,
                code.equals(AuthErrors.SERVER_UNAVAILABLE),
                null,
                e);
    }
}
