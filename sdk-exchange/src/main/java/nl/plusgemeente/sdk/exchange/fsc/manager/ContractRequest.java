package nl.plusgemeente.sdk.exchange.fsc.manager;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.http.RequestBody;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;

/** {@code {"content":…,"signature":…}}: the content byte for byte as its hash was computed. */
final class ContractRequest {
    private static final Pattern COMPACT_JWS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final int LONGEST = 16 * 1_024;

    private ContractRequest() {}

    static RequestBody of(ContractDocument contract, String signature) {
        if (signature.length() > LONGEST || !COMPACT_JWS.matcher(signature).matches()) {
            throw new IllegalArgumentException(
                    "A signature on a contract is a compact JWS, as ContractSigner makes it: three parts in base64url");
        }
        byte[] begin = "{\"content\":".getBytes(US_ASCII);
        byte[] content = contract.json();
        byte[] end = (",\"signature\":\"" + signature + "\"}").getBytes(US_ASCII);
        ByteBuffer body = ByteBuffer.allocate(begin.length + content.length + end.length);
        return RequestBody.of(body.put(begin).put(content).put(end).array(), "application/json");
    }
}
