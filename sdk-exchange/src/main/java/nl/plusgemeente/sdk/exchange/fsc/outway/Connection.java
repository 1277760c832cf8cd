package nl.plusgemeente.sdk.exchange.fsc.outway;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.plusgemeente.sdk.auth.spi.HeldToken;
import nl.plusgemeente.sdk.auth.spi.TokenGrant;
import nl.plusgemeente.sdk.auth.spi.TokenKey;
import nl.plusgemeente.sdk.core.http.ServerCheck;
import nl.plusgemeente.sdk.exchange.fsc.FscService;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import org.jspecify.annotations.Nullable;

/** A service that a tenant may call, as its contract has it. */
final class Connection {
    private final Self self;
    private final FscService service;
    private final GrantHash grant;
    private final Optional<PeerId> publicationDelegator;
    private final URI manager;
    private final ServerCheck inway;
    private final TokenKey tokens;
    private volatile @Nullable Presented presented;

    /**
     * A connection.
     *
     * @param self who calls
     * @param service what is called
     * @param grant by which grant
     * @param publicationDelegator on whose behalf the service is offered
     * @param manager the Manager of the peer that offers it
     * @param inway has its Inway be one of that peer
     */
    Connection(
            Self self,
            FscService service,
            GrantHash grant,
            Optional<PeerId> publicationDelegator,
            URI manager,
            ServerCheck inway) {
        this.self = self;
        this.service = service;
        this.grant = grant;
        this.publicationDelegator = publicationDelegator;
        this.manager = manager;
        this.inway = inway;
        TreeSet<String> scopes = new TreeSet<>(List.of(grant.value()));
        this.tokens = new TokenKey(
                self.tenant(),
                new TokenGrant(self.peer().value(), "fsc", scopes, List.of(manager.toString()), "", ""),
                Optional.empty(),
                Optional.of(self.certificate()));
    }

    Self self() {
        return self;
    }

    FscService service() {
        return service;
    }

    GrantHash grant() {
        return grant;
    }

    Optional<PeerId> publicationDelegator() {
        return publicationDelegator;
    }

    URI manager() {
        return manager;
    }

    ServerCheck inway() {
        return inway;
    }

    /** Under what its token is kept. */
    TokenKey tokens() {
        return tokens;
    }

    /** What goes along with a token: worked out once for each. */
    Presented presented(HeldToken token) {
        Presented known = presented;
        if (known == null || !known.token().equals(token.value())) {
            known = Presented.of(token.value());
            presented = known;
        }
        return known;
    }

    /** The service: the rest is long. */
    @Override
    public String toString() {
        return "Connection[" + service + "]";
    }
}
