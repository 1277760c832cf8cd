package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of which the names differ from message to message, as no public source tells them all.
 *
 * @param waarden the values by the local name of their element, in the order of the message
 * @param overig what else stands there
 */
public record Gegevens(Map<String, String> waarden, List<OverigElement> overig) {

    /** Copies both, in order. */
    public Gegevens {
        waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
        overig = List.copyOf(overig);
    }

    /**
     * One value.
     *
     * @param naam the local name of its element; capitals do not count
     * @return empty when there is none
     */
    public Optional<String> waarde(String naam) {
        return waarden.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(naam))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The names only: the values may be anybody's. */
    @Override
    public String toString() {
        return waarden.keySet().toString();
    }
}
