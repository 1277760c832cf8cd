package nl.plusgemeente.sdk.modulepath;

import java.util.List;
import java.util.Optional;

/**
 * What the answer is read into.
 *
 * @param naam there
 * @param provincie not there
 * @param codes there
 */
public record Plaats(String naam, Optional<String> provincie, List<String> codes) {}
