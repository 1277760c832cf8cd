package nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

import java.util.List;
import java.util.Optional;

/**
 * Tells that there is a request, and practically only its number; {@code Verzoeken.samenvatting} gives the rest.
 *
 * @param stamVersie the version in the namespace
 * @param verzoeknummer the number of the request
 * @param volgnummer the how-manieth message this is
 * @param doel what the message is for
 * @param overig what else stands there
 */
public record Verzoeknotificatie(
        int stamVersie,
        String verzoeknummer,
        Optional<Volgnummer> volgnummer,
        Optional<VerzoekDoel> doel,
        List<OverigElement> overig)
        implements StamBericht {

    /** Copies the list. */
    public Verzoeknotificatie {
        overig = List.copyOf(overig);
    }
}
