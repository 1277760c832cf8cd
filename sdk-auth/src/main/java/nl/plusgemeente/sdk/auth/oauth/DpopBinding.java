package nl.plusgemeente.sdk.auth.oauth;

import nl.plusgemeente.sdk.auth.internal.dpop.Proofs;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;
import nl.plusgemeente.sdk.core.spi.Refusal;

/**
 * Tokens that only their owner can use, by a proof on every request (RFC 9449).
 *
 * @param key what they are bound to
 */
record DpopBinding(DpopKey key) implements TokenBinding {

    @Override
    public String tokenType() {
        return "DPoP";
    }

    @Override
    public String id() {
        return key.thumbprint();
    }

    @Override
    public OutgoingRequest atServer(OutgoingRequest request, AttemptContext context) {
        return key.proofs().prove(request, context);
    }

    @Override
    public OutgoingRequest atApi(OutgoingRequest request, String token, AttemptContext context) {
        return key.proofs().prove(request, token, context);
    }

    @Override
    public void answered(Headers headers, AttemptContext context) {
        key.proofs().learn(headers, context);
    }

    @Override
    public boolean repeats(Refusal refusal, AttemptContext context) {
        return Proofs.challenged(refusal);
    }
}
