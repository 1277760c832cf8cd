package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.Optional;

/**
 * The authority behind a plan.
 *
 * @param type its kind, for example {@code gemeentelijke overheid}
 * @param code its code, for example {@code 0995}
 * @param naam its name on one line
 */
public record Overheid(Optional<String> type, Optional<String> code, Optional<String> naam) {}
