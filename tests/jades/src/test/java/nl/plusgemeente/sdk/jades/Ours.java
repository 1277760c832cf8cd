package nl.plusgemeente.sdk.jades;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.message.ReceivedBody;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.Deviation;
import nl.plusgemeente.sdk.exchange.signing.MessageSigner;
import nl.plusgemeente.sdk.exchange.signing.MessageSignerBuilder;
import nl.plusgemeente.sdk.exchange.signing.MessageVerifier;
import nl.plusgemeente.sdk.exchange.signing.ReplayGuard;
import nl.plusgemeente.sdk.exchange.signing.Verified;

/** The SDK, at the moment of these tests. */
final class Ours {
    private Ours() {}

    static MessageSignerBuilder signer(Coverage coverage) {
        return MessageSigner.builder().coverage(coverage).time(new Moment());
    }

    static Request sign(Request request, MessageSignerBuilder signer) {
        return request.signed(headers ->
                signer.build().sign(request.outgoing(), TestPki.ONE.identity()).addTo(headers));
    }

    static Verified<ReceivedBody> verify(Request request, Deviation... tolerated) {
        Moment time = new Moment();
        MessageVerifier verifier = MessageVerifier.builder(TestPki.ONE.policy(time))
                .tolerate(tolerated)
                .replays(ReplayGuard.NONE)
                .time(time)
                .build();
        return verifier.verify(request.incoming());
    }

    /** By DSS, which gets the fields that the signature names, and the body. */
    static Dss.Opinion validatedByDss(Request signed) {
        DigestAlgorithm algorithm =
                signed.value("Digest").startsWith("SHA-512") ? DigestAlgorithm.SHA512 : DigestAlgorithm.SHA256;
        return Dss.validate(signed, Dss.documents(signed, pars(signed), algorithm));
    }

    /** What a signature says that it covers. */
    static List<String> pars(Request signed) {
        Object sigD = protectedHeader(signed).get("sigD");
        return ((List<?>) ((Map<?, ?>) sigD).get("pars"))
                .stream().map(String.class::cast).toList();
    }

    static Map<String, Object> protectedHeader(Request signed) {
        return StrictJson.object(
                Base64.getUrlDecoder().decode(signed.signature().split("\\.")[0].getBytes(UTF_8)), 3);
    }
}
