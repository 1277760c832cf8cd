package nl.plusgemeente.sdk.exchange.fsc.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.core.json.JsonText;
import nl.plusgemeente.sdk.core.spi.StrictJson;
import nl.plusgemeente.sdk.exchange.internal.fsc.CanonicalJson;

/** The reference to a contract outside FSC that must be logged (FSC External Contract Reference 1.0.0). */
final class ExternalContract {
    private static final String REFERENCE = "delegation.connection.external_contract_reference";
    private static final int DEPTH = 32;

    private ExternalContract() {}

    /** Out of the properties of a grant, under its own name. */
    static Optional<JsonText> of(JsonText properties) {
        if (!properties.json().contains(REFERENCE)) {
            return Optional.empty();
        }
        try {
            Object reference =
                    StrictJson.exact(properties.json().getBytes(UTF_8), DEPTH).get(REFERENCE);
            return reference == null
                    ? Optional.empty()
                    : Optional.of(new JsonText(CanonicalJson.text(Map.of(REFERENCE, reference))));
        } catch (JsonException e) {
            throw FscTokenException.form("its prp cannot be read");
        }
    }
}
