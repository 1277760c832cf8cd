package nl.plusgemeente.sdk.auth.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.Map;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** A JWT taken apart, and not trusted yet. */
final class CompactJwt {
    private static final int LONGEST = 32 * 1024;
    private static final int DEPTH = 8;

    private final Map<String, Object> header;
    private final Map<String, Object> claims;
    private final byte[] signed;
    private final byte[] signature;

    private CompactJwt(Map<String, Object> header, Map<String, Object> claims, byte[] signed, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    static CompactJwt of(String token) {
        String[] parts = token.split("\\.", 4);
        if (token.length() > LONGEST || parts.length != 3) {
            throw RedirectFaults.idToken("is no signed JWT of up to 32 KiB");
        }
        try {
            return new CompactJwt(
                    StrictJson.object(bytes(parts[0]), DEPTH),
                    StrictJson.object(bytes(parts[1]), DEPTH),
                    (parts[0] + "." + parts[1]).getBytes(US_ASCII),
                    bytes(parts[2]));
        } catch (IllegalArgumentException | JsonException e) {
            throw RedirectFaults.idToken("is damaged");
        }
    }

    Map<String, Object> header() {
        return header;
    }

    Map<String, Object> claims() {
        return claims;
    }

    byte[] signed() {
        return signed;
    }

    byte[] signature() {
        return signature;
    }

    /** Without padding, and with no second spelling of the same bytes. */
    private static byte[] bytes(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("another spelling");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "CompactJwt[" + signed.length + " bytes]";
    }
}
