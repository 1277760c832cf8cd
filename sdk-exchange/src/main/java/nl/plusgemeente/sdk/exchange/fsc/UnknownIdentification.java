package nl.plusgemeente.sdk.exchange.fsc;

import java.security.cert.X509Certificate;
import nl.plusgemeente.sdk.core.json.JsonText;

/**
 * An identification of a kind that this version does not know: it identifies nobody.
 *
 * @param type the kind
 * @param data the whole identification, a JSON object
 */
public record UnknownIdentification(String type, JsonText data) implements OutwayIdentification {

    @Override
    public boolean identifies(X509Certificate certificate) {
        return false;
    }
}
