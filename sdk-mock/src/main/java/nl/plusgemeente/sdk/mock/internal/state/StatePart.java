package nl.plusgemeente.sdk.mock.internal.state;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part of the state.
 *
 * @param name how it is asked for
 * @param read as it is now
 * @param set reads a whole document and takes it then, or refuses it and changes nothing; empty where it can be read only
 */
public record StatePart(String name, Supplier<JsonObject> read, Optional<Consumer<Members>> set) {

    /** One that can be read only. */
    public static StatePart readOnly(String name, Supplier<JsonObject> read) {
        return new StatePart(name, read, Optional.empty());
    }

    /** One that can be set. */
    public static StatePart settable(String name, Supplier<JsonObject> read, Consumer<Members> set) {
        return new StatePart(name, read, Optional.of(set));
    }
}
