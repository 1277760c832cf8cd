package nl.plusgemeente.sdk.exchange.fsc.manager;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Reaction;
import nl.plusgemeente.sdk.core.spi.Refusal;
import nl.plusgemeente.sdk.exchange.fsc.FscErrorCode;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;

/**
 * What the refusals of a Manager mean, and what to do about them.
 *
 * @param owner whose Manager it is
 */
record ManagerRefusals(PeerId owner) {
    /** Try later: what the SDK makes of these by itself. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private static final Set<Integer> OF_TOKENS = Set.of(400, 401);
    private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410);
    private static final String PREFIX = "ERROR_CODE_";

    private static final String NO_PART = "A Manager takes contracts only in which both it and the sender take part.";
    private static final String HASH = "The Manager computes another hash: see that both sides work by FSC Core 2.0.0,"
            + " and that the signature is of this very contract.";
    private static final String SIGNER = "The Manager looks for the certificate of the signature in the key set of the"
            + " signer's own Manager: see that it stands there and that Fsc-Manager-Address leads there.";
    private static final Map<FscErrorCode, String> ADVICE = Map.of(
            FscErrorCode.INCORRECT_GROUP_ID, "The contract must name the group in which this Manager works.",
            FscErrorCode.PEER_NOT_PART_OF_CONTRACT, NO_PART,
            FscErrorCode.SUBMITTING_PEER_NOT_PART_OF_CONTRACT, NO_PART,
            FscErrorCode.RECEIVING_PEER_NOT_PART_OF_CONTRACT, NO_PART,
            FscErrorCode.SIGNATURE_CONTRACT_CONTENT_HASH_MISMATCH, HASH,
            FscErrorCode.URL_PATH_CONTENT_HASH_MISMATCH, HASH,
            FscErrorCode.PEER_ID_SIGNATURE_MISMATCH, SIGNER,
            FscErrorCode.SIGNATURE_VERIFICATION_FAILED, SIGNER,
            FscErrorCode.PEER_CERTIFICATE_VERIFICATION_FAILED,
                    "The Manager does not accept the tenant's certificate: see that its chain ends at a trust anchor of the"
                            + " group and that it names the peer.",
            FscErrorCode.UNKNOWN_FSC_VERSION, "The Manager works by another version of FSC than the contract.");

    Reaction reaction(Refusal refusal, AttemptContext context) {
        ApiException error = refusal.error();
        if (PASSING.contains(error.status())) {
            return Reaction.NONE;
        }
        Optional<FscErrorCode> code = code(refusal);
        boolean token = context.operation().path().equals(ManagerCalls.TOKEN)
                && OF_TOKENS.contains(error.status())
                && code.isEmpty();
        return new Reaction.Explained(token ? token(error, context) : manager(error, code, context));
    }

    private ManagerException manager(ApiException error, Optional<FscErrorCode> code, AttemptContext context) {
        return new ManagerException(
                "The Manager of peer " + owner + " refuses the request (" + said(error, code) + "): see reason()."
                        + advice(error, code),
                context.facts(),
                error.problem(),
                owner,
                code);
    }

    private TokenRefusedException token(ApiException error, AttemptContext context) {
        return new TokenRefusedException(
                "The Manager of peer " + owner + " gives no access token for the grant ("
                        + said(error, Optional.empty())
                        + "): see description(). The contract may be proposed, rejected, revoked or expired there, the"
                        + " service may have no Inway, or the grant may name another key or peer than the tenant's.",
                context.facts(),
                error.problem(),
                owner);
    }

    private static Optional<FscErrorCode> code(Refusal refusal) {
        return refusal.headers()
                .first(FscHeaders.ERROR_CODE)
                .filter(word -> word.matches("[A-Z][A-Z0-9_]{1,99}"))
                .or(() -> Optional.of(refusal.error().problem().code()).filter(word -> word.startsWith(PREFIX)))
                .map(FscErrorCode::new);
    }

    private static String said(ApiException error, Optional<FscErrorCode> code) {
        String word = code.map(FscErrorCode::waarde).orElse(error.problem().code());
        return "HTTP " + error.status() + (word.isEmpty() ? "" : ", " + word);
    }

    private static String advice(ApiException error, Optional<FscErrorCode> code) {
        String known = code.map(ADVICE::get).orElse("");
        if (known.isEmpty() && code.isEmpty() && NOT_THERE.contains(error.status())) {
            return " It does not know this address: see that it is that of a Manager of FSC Core 2.0.0, without /v1.";
        }
        return known.isEmpty() ? "" : " " + known;
    }
}
