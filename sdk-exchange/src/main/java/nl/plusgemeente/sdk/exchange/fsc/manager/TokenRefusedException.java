package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/** A Manager gives no token for a grant (SDK-6072; RFC 6749 §5.2). */
public final class TokenRefusedException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final transient PeerId owner;

    TokenRefusedException(String what, CallFacts facts, Problem problem, PeerId owner) {
        super(ExchangeErrors.FSC_TOKEN, what, facts, false, problem, null);
        this.owner = owner;
    }

    /**
     * Whose Manager refuses.
     *
     * @return the peer that offers the service
     */
    public PeerId owner() {
        return owner;
    }

    /**
     * Why, in one word.
     *
     * @return empty when the Manager gives none
     */
    public Optional<TokenErrorCode> oauthCode() {
        return Optional.of(problem().code()).filter(code -> !code.isEmpty()).map(TokenErrorCode::new);
    }

    /**
     * Why, in the words of the Manager.
     *
     * @return one line of at most 500 characters; may be empty. It may repeat what was sent.
     */
    public String description() {
        return Words.line(problem().detail());
    }
}
