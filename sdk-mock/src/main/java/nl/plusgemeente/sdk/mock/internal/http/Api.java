package nl.plusgemeente.sdk.mock.internal.http;

import java.util.List;

/** One API of the DSO-LV: where it lives and what it can do. */
public interface Api {

    /** Name and major version, as faults and recorded files use it: {@code presenteren-v8}. */
    String name();

    /** The full version, as the {@code API-Version} header gives it. */
    String version();

    /** The path of the API, without a slash at the end. */
    String basePath();

    Zone zone();

    /** Whether the public zone asks for a key; an API that does not has its own way. */
    default boolean wantsKey() {
        return true;
    }

    List<Route> routes();

    /** Whether it needs requests to a path to the letter: {@link Incoming#raw()}. */
    default boolean needsRaw(String path) {
        return false;
    }

    /** How this API words a refusal of the gateway or of its own; most do as the gateway does. */
    default Answer refused(Answer problem) {
        return problem;
    }
}
