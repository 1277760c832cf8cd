package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.Optional;

/**
 * One changed field of an annotation (Presenteren v8, a member of {@code _delta.wijzigingen}).
 *
 * @param veld the field, for example {@code naam}
 * @param waarde what the API gives for it: a text, a {@link java.math.BigDecimal}, a boolean, or a map or list of these;
 *     empty when the field is taken away
 */
public record Wijziging(String veld, Optional<Object> waarde) {

    /**
     * The value as a text.
     *
     * @return empty when the field is taken away, or its value is no text, number or boolean
     */
    public Optional<String> tekst() {
        return waarde.filter(value -> value instanceof String || value instanceof Number || value instanceof Boolean)
                .map(String::valueOf);
    }
}
