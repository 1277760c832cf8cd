package nl.plusgemeente.sdk.omgevingswet.locatieserver;

import java.util.List;
import java.util.Optional;

/**
 * The addresses that were found.
 *
 * @param adressen in the order of Locatieserver; empty when there are none
 * @param aantal how many there are in all
 */
public record AdresResultaat(List<GevondenAdres> adressen, long aantal) {

    /** Copies the list. */
    public AdresResultaat {
        adressen = List.copyOf(adressen);
    }

    /**
     * Whether these are all.
     *
     * @return {@code false} when there are more than came along
     */
    public boolean isComplete() {
        return adressen.size() >= aantal;
    }

    /**
     * The address, when there is no doubt about it.
     *
     * @return empty when there is none, or more than one
     */
    public Optional<GevondenAdres> only() {
        return adressen.size() == 1 && isComplete() ? Optional.of(adressen.get(0)) : Optional.empty();
    }
}
