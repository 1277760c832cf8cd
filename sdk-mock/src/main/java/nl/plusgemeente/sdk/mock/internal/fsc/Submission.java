package nl.plusgemeente.sdk.mock.internal.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.ContractException;

/**
 * What comes with every request about one contract.
 *
 * @param document the contract, hashed as it came
 * @param signature a compact JWS, not verified
 */
record Submission(ContractDocument document, String signature) {

    private static final int DEPTH = 40;

    static Submission read(byte[] body) {
        try {
            Map<String, Object> members = StrictJson.object(body, DEPTH, "content");
            if (members.get("content") instanceof JsonText content
                    && members.get("signature") instanceof String signature) {
                return new Submission(ContractDocument.parse(content.json().getBytes(UTF_8)), signature);
            }
            throw FscErrors.request(400, "The body has no content and signature");
        } catch (JsonException | ContractException e) {
            throw FscErrors.request(400, "The body is no contract with a signature: " + e.getMessage());
        }
    }

    static byte[] write(ContractDocument document, String signature) {
        return ("{\"content\":" + new String(document.json(), UTF_8) + ",\"signature\":\"" + signature + "\"}")
                .getBytes(UTF_8);
    }
}
