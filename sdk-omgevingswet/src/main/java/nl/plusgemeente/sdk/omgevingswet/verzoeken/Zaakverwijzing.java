package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.VerzoekDoel;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.Volgnummer;

/**
 * What a search tells of a request, those of other organisations included (Verzoek afhandelen v2, {@code POST
 * verzoeken/_zoek}).
 *
 * @param verzoeknummer the number of the request
 * @param volgnummer the how-manieth message on it, where the answer tells
 * @param doel what that message is for, where the answer tells
 * @param bevoegdGezag who decides
 * @param behandeldienst who does the work for that authority, where another does
 * @param json the whole item, as maps, lists and scalars: its other members are in no public source
 */
public record Zaakverwijzing(
        String verzoeknummer,
        Optional<Volgnummer> volgnummer,
        Optional<VerzoekDoel> doel,
        Oin bevoegdGezag,
        Optional<Oin> behandeldienst,
        Map<String, Object> json) {

    /**
     * Whether one of these organisations has to handle it: the behandeldienst where there is one, otherwise the bevoegd
     * gezag.
     *
     * @param organisaties their numbers
     * @return {@code true} when it is one of them
     */
    public boolean isVoor(Set<Oin> organisaties) {
        return organisaties.contains(behandeldienst.orElse(bevoegdGezag));
    }

    /** The number only: what is asked is nobody's business. */
    @Override
    public String toString() {
        return "Zaakverwijzing[" + verzoeknummer + "]";
    }
}
