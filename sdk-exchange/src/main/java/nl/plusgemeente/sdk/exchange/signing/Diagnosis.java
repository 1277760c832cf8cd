package nl.plusgemeente.sdk.exchange.signing;

import java.util.Optional;
import java.util.Set;

/**
 * Why a signature was refused.
 *
 * @param check which check failed
 * @param expected what was expected
 * @param found what was found; never content of the message
 * @param deviations with which of these, all of them allowed, the signature would be valid; empty when it would not be
 * @param hint what else was found out; empty when nothing
 */
public record Diagnosis(String check, String expected, String found, Set<Deviation> deviations, Optional<String> hint) {

    /** Copies the deviations. */
    public Diagnosis {
        deviations = Set.copyOf(deviations);
    }

    static Diagnosis of(String check, String expected, String found) {
        return new Diagnosis(check, expected, found, Set.of(), Optional.empty());
    }

    Diagnosis hint(String text) {
        return new Diagnosis(check, expected, found, deviations, Optional.of(text));
    }

    Diagnosis validWith(Set<Deviation> needed) {
        return new Diagnosis(check, expected, found, needed, hint);
    }

    String sentence() {
        StringBuilder text = new StringBuilder("The check of ")
                .append(check)
                .append(" failed: expected ")
                .append(expected)
                .append(", found ")
                .append(found)
                .append('.');
        hint.ifPresent(words -> text.append(' ').append(words).append('.'));
        if (!deviations.isEmpty()) {
            text.append(" The signature is valid but for ");
            text.append(deviations.stream()
                    .sorted()
                    .map(Deviation::words)
                    .collect(java.util.stream.Collectors.joining(", ")));
            text.append(": have the sender mend that, or allow ")
                    .append(deviations.stream().sorted().toList())
                    .append(" with tolerate(...).");
        }
        return text.toString();
    }
}
