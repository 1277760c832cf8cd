package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a kind of work (Opvragen werkzaamheden v1, {@code werkzaamheidversies}).
 *
 * @param urn names the kind of work
 * @param omschrijving its words; empty when the API gave none
 * @param beginDatum first day
 * @param eindDatum last day
 * @param trefwoorden words by which citizens find it
 * @param logischeRelaties kinds of work that often go with it
 */
public record WerkzaamheidVersie(
        String urn,
        String omschrijving,
        Optional<LocalDate> beginDatum,
        Optional<LocalDate> eindDatum,
        List<String> trefwoorden,
        List<RtrWerkzaamheid> logischeRelaties) {

    /** Copies the lists. */
    public WerkzaamheidVersie {
        trefwoorden = List.copyOf(trefwoorden);
        logischeRelaties = List.copyOf(logischeRelaties);
    }
}
