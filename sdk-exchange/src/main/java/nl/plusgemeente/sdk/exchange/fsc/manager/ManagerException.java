package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorDomain;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * A Manager refuses a request (SDK-6070): the same request will be refused again. Its {@link #status()} is 400 to 499; what a
 * Manager cannot do for the moment is an {@link ApiException} as of any API.
 */
public final class ManagerException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final transient PeerId owner;
    private final transient Optional<FscErrorCode> fscCode;

    ManagerException(String what, CallFacts facts, Problem problem, PeerId owner, Optional<FscErrorCode> fscCode) {
        super(ExchangeErrors.FSC_MANAGER, what, facts, false, problem, null);
        this.owner = owner;
        this.fscCode = fscCode;
    }

    /**
     * Whose Manager refuses.
     *
     * @return the peer
     */
    public PeerId owner() {
        return owner;
    }

    /**
     * Why, as a code of FSC.
     *
     * @return the code in the header {@code Fsc-Error-Code}, or else in the body; empty when there is none
     */
    public Optional<FscErrorCode> fscCode() {
        return fscCode;
    }

    /**
     * The part of FSC that made the error.
     *
     * @return empty when it is not told
     */
    public Optional<FscErrorDomain> domain() {
        return Optional.of(problem().type()).filter(type -> !type.isEmpty()).map(FscErrorDomain::new);
    }

    /**
     * Why, in the words of the Manager.
     *
     * @return one line of at most 500 characters; may be empty. It may repeat what was sent.
     */
    public String reason() {
        return Words.line(problem().detail());
    }
}
