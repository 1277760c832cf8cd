package nl.plusgemeente.sdk.mock.internal.fsc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractHashException;
import nl.plusgemeente.sdk.exchange.fsc.ContractState;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.GrantHash;
import nl.plusgemeente.sdk.mock.FscFault;
import nl.plusgemeente.sdk.mock.TokenRequest;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Issues access tokens (FSC Core 2.0.0 §4.4.1.6): every check before the first byte of a token. */
final class TokenDesk {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Group group;
    private final Peer peer;
    private final TokenMaker maker;

    TokenDesk(Group group, Peer peer) {
        this.group = group;
        this.peer = peer;
        this.maker = new TokenMaker(group, peer);
    }

    /** A request for a token that is refused, as RFC 6749 §5.2 says it. */
    private static final class TokenRefusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String code;

        TokenRefusal(String code, String description) {
            super(description, null, false, false);
            this.code = code;
        }

        Answer answer() {
            return noStore(Answer.of(
                    400,
                    Answer.JSON,
                    Json.createObjectBuilder()
                            .add("error", code)
                            .add("error_description", String.valueOf(getMessage()))
                            .build()
                            .toString()));
        }
    }

    Answer answer(Caller caller, RawRequest request) {
        Parameters form = new Parameters(Map.of());
        try {
            form = form(request);
            Answer answer = noStore(Answer.ok(Answer.JSON, token(caller, form)));
            note(request, form, answer.status(), "");
            return answer;
        } catch (TokenRefusal refusal) {
            note(request, form, 400, refusal.code);
            return refusal.answer();
        }
    }

    private String token(Caller caller, Parameters form) {
        if (!required(form, "grant_type").equals("client_credentials")) {
            throw new TokenRefusal("unsupported_grant_type", "grant_type must be client_credentials");
        }
        String client = required(form, "client_id");
        if (!client.equals(caller.id().value())) {
            throw new TokenRefusal("invalid_client", "client_id is not the peer of the certificate");
        }
        GrantHash hash = hash(required(form, "scope"));
        ContractDocument contract = peer.contracts()
                .find(hash)
                .orElseThrow(() -> new TokenRefusal("invalid_grant", "no contract has the provided grant hash"));
        requireValid(contract);
        Connection connection = Connection.of(
                        contract.grant(hash).map(Grant.class::cast).orElseThrow())
                .orElseThrow(() -> new TokenRefusal("invalid_scope", "the grant is not one for a connection"));
        requireMeant(caller, connection);
        return Json.createObjectBuilder()
                .add("access_token", maker.make(hash, connection, caller.certificate()))
                .add("token_type", "bearer")
                .build()
                .toString();
    }

    private void requireValid(ContractDocument contract) {
        ContractState state =
                peer.contracts().state(contract, group.time().clock().instant());
        if (state == ContractState.VALID) {
            return;
        }
        boolean accepted = state == ContractState.REVOKED || state == ContractState.EXPIRED;
        if (accepted && peer.faults().happens(FscFault.TOKEN_AFTER_END)) {
            return;
        }
        String how = switch (state) {
            case PROPOSED -> "has not been accepted by all peers";
            case NOT_YET_VALID -> "is not valid yet";
            default -> "has been " + state.name().toLowerCase(Locale.ROOT);
        };
        throw new TokenRefusal("invalid_grant", "contract containing the provided grant hash " + how);
    }

    private void requireMeant(Caller caller, Connection connection) {
        if (!connection.service().peerId().equals(peer.id())) {
            throw new TokenRefusal("invalid_grant", "the service of the grant is not offered by this peer");
        }
        if (!connection.outway().peerId().equals(caller.id())) {
            throw new TokenRefusal("unauthorized_client", "the outway of the grant is one of another peer");
        }
        if (!connection.outway().identification().identifies(caller.certificate())) {
            throw new TokenRefusal("unauthorized_client", "the certificate is not that of the outway of the grant");
        }
        if (peer.services().find(connection.service().name()).isEmpty()) {
            throw new TokenRefusal("invalid_grant", "no inway offers the service of the grant");
        }
    }

    private static GrantHash hash(String scope) {
        try {
            return GrantHash.of(scope);
        } catch (ContractHashException e) {
            throw new TokenRefusal("invalid_scope", "scope is not the hash of a grant");
        }
    }

    private static Parameters form(RawRequest request) {
        String type = request.headers().first("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
            throw new TokenRefusal("invalid_request", "the body must be " + FORM);
        }
        try {
            return Parameters.of(new String(request.body(), StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            throw new TokenRefusal("invalid_request", "the form is badly coded, or has a parameter twice");
        }
    }

    private static String required(Parameters form, String name) {
        return form.value(name).orElseThrow(() -> new TokenRefusal("invalid_request", name + " is missing"));
    }

    private void note(RawRequest request, Parameters form, int status, String error) {
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        peer.tokenRequests().add(new TokenRequest(form.values(), headers, status, error));
    }

    private static Answer noStore(Answer answer) {
        return answer.with("Cache-Control", "no-store");
    }
}
