package nl.plusgemeente.sdk.mock.internal.fsc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDestination;
import nl.plusgemeente.sdk.exchange.fsc.log.LogDirection;
import nl.plusgemeente.sdk.exchange.fsc.log.LogRecord;
import nl.plusgemeente.sdk.exchange.fsc.log.LogSource;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;
import nl.plusgemeente.sdk.mock.FscAnswer;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.FscRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;

/** The Inway of a peer: the token, the service, the transaction log, and only then the service itself. */
final class InwayDoor implements Door {

    static final String KIND = "inway";
    static final Set<String> OPERATIONS = Set.of("call");
    private static final String TRANSACTION = "Fsc-Transaction-Id";
    private static final String REFERENCE = "delegation.connection.external_contract_reference";
    private static final int TIME_ORDERED = 7;
    private static final int UUID_LENGTH = 36;

    private final Group group;
    private final Peer peer;
    private final TokenProof proof;

    InwayDoor(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
        this.proof = new TokenProof(group, peer);
    }

    @Override
    public Answer answer(RawRequest request) {
        try {
            Map<String, Object> claims = proof.require(request);
            requireContract(claims);
            Services.Service service = peer.services()
                    .find(String.valueOf(claims.get("svc")))
                    .orElseThrow(() -> FscErrors.inway(
                            404, "ERROR_CODE_SERVICE_NOT_FOUND", "the service of the token is not offered here"));
            write(transaction(request), claims);
            return call(service, request, claims);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private void requireContract(Map<String, Object> claims) {
        boolean valid = peer.contracts()
                .find(GrantHash.of(String.valueOf(claims.get("gth"))))
                .map(contract ->
                        peer.contracts().state(contract, group.time().clock().instant()))
                .filter(ContractState.VALID::equals)
                .isPresent();
        if (!valid && peer.faults().happens(FscFault.ENDED_CONTRACT_REFUSED)) {
            throw TokenProof.invalid("its contract is not valid any more");
        }
    }

    private static String transaction(RawRequest request) {
        List<String> ids = request.headers().all(TRANSACTION);
        if (ids.isEmpty()) {
            throw FscErrors.inway(400, "MISSING_LOG_RECORD_ID", "there is no " + TRANSACTION);
        }
        if (ids.size() > 1 || !isTimeOrdered(ids.get(0))) {
            throw FscErrors.inway(400, "INVALID_LOG_RECORD_ID", TRANSACTION + " is no UUID of version 7");
        }
        return ids.get(0);
    }

    private static boolean isTimeOrdered(String text) {
        try {
            UUID id = UUID.fromString(text);
            return text.length() == UUID_LENGTH && id.version() == TIME_ORDERED && id.variant() == 2;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void write(String transaction, Map<String, Object> claims) {
        if (peer.faults().happens(FscFault.LOG_FULL)) {
            throw FscErrors.inway(500, "TRANSACTION_LOG_WRITE_ERROR", "the transaction log cannot be written");
        }
        Optional<PeerId> actor = claims.get("act") instanceof Map<?, ?> act && act.get("sub") instanceof String sub
                ? Optional.of(new PeerId(sub))
                : Optional.empty();
        Optional<PeerId> delegator =
                claims.get("pdi") instanceof String pdi ? Optional.of(new PeerId(pdi)) : Optional.empty();
        peer.records()
                .add(new LogRecord(
                        TransactionId.of(transaction),
                        LogDirection.INCOMING,
                        String.valueOf(claims.get("gth")),
                        new LogSource(new PeerId(String.valueOf(claims.get("sub"))), actor),
                        new LogDestination(peer.id(), delegator),
                        String.valueOf(claims.get("svc")),
                        group.time().clock().instant(),
                        reference(claims)));
    }

    private static Optional<JsonText> reference(Map<String, Object> claims) {
        return claims.get("prp") instanceof Map<?, ?> properties
                ? Optional.ofNullable(properties.get(REFERENCE))
                        .map(found -> new JsonText(JSONObjectUtils.toJSONString(Map.of(REFERENCE, found))))
                : Optional.empty();
    }

    private Answer call(Services.Service service, RawRequest request, Map<String, Object> claims) {
        try {
            if (!peer.faults().happens(FscFault.SERVICE_UNREACHABLE)) {
                FscAnswer answer = service.answer(
                        new FscRequest(request.method(), request.target(), request.headers(), request.body(), claims));
                return Answer.of(answer.status(), answer.headers(), answer.body());
            }
        } catch (RuntimeException e) {
            // A service that fails in this way never answered, which is what the Inway says.
            throw unreachable(String.valueOf(e.getMessage()));
        }
        throw unreachable("a fault is planned");
    }

    private static Refusal unreachable(String why) {
        return FscErrors.inway(502, "ERROR_CODE_SERVICE_UNREACHABLE", "the service cannot be reached: " + why);
    }
}
