package nl.plusgemeente.sdk.contract.exact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;

/** Questions by name, in the order in which they were added; the answer to each tells that it was read. */
final class Asks {
    private final Map<String, Function<Omgevingswet, Object>> all = new LinkedHashMap<>();

    Asks add(String name, Function<Omgevingswet, Object> ask) {
        if (all.put(name, ask) != null) {
            throw new IllegalArgumentException(name + " is asked twice");
        }
        return this;
    }

    Map<String, Function<Omgevingswet, Object>> all() {
        return all;
    }
}
