package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Ontwerpregistratiegegevens;

/**
 * A draft of a regeling: a new one, or one that is changed (Presenteren v8, {@code Ontwerpregeling}).
 *
 * @param identificatie the identification of the regeling that it is a draft of
 * @param ontwerpbesluitIdentificatie the draft decision that it comes with
 * @param technischId both of these together, as addresses have them: what {@link Ontwerpregelingen} asks by
 * @param officieleTitel the official title on one line; empty when the API gave none
 * @param citeerTitel the title by which it is cited
 * @param opschrift the title over the text
 * @param expressionId the version's identification
 * @param type its kind; {@link #is} compares
 * @param aangeleverdDoorEen the authority that it comes from
 * @param geregistreerdMet since when this version is known
 * @param besluitMetadata what is known of the draft decision, as the API gave it: no public source tells the schema
 * @param conditie under which condition a temporary part is to hold
 * @param heeftBijlagen whether the text has annexes
 * @param heeftToelichtingen whether the text has explanations
 * @param isVervangRegeling whether it replaces the whole text, instead of changing parts
 * @param publicatieID where it was published
 * @param procedureverloop how its procedure goes
 * @param ontwerpRegelingsgebied where it is to hold; only when asked for
 * @param vastgesteldRegelingsgebied where what it changes holds; only when asked for
 * @param beoogdeOpvolgerVan the address of the regeling that it is to follow
 */
public record Ontwerpregeling(
        String identificatie,
        String ontwerpbesluitIdentificatie,
        String technischId,
        String officieleTitel,
        Optional<String> citeerTitel,
        Optional<String> opschrift,
        Optional<String> expressionId,
        Optional<CodeWaarde> type,
        Optional<BevoegdGezag> aangeleverdDoorEen,
        Optional<Ontwerpregistratiegegevens> geregistreerdMet,
        Map<String, Object> besluitMetadata,
        Optional<String> conditie,
        boolean heeftBijlagen,
        boolean heeftToelichtingen,
        boolean isVervangRegeling,
        Optional<String> publicatieID,
        Optional<Procedureverloop> procedureverloop,
        Optional<Ontwerpgebied> ontwerpRegelingsgebied,
        Optional<Regelingsgebied> vastgesteldRegelingsgebied,
        Optional<String> beoogdeOpvolgerVan) {

    /** Copies the map. */
    public Ontwerpregeling {
        besluitMetadata = Map.copyOf(besluitMetadata);
    }

    /**
     * The shortest title that there is.
     *
     * @return how it is cited, else the title over the text, else the official one
     */
    public String titel() {
        return citeerTitel.or(() -> opschrift).orElse(officieleTitel);
    }

    /**
     * Whether it is of a kind.
     *
     * @param kind for example {@link RegelingType#OMGEVINGSPLAN}
     * @return {@code false} also when the kind is not known
     */
    public boolean is(RegelingType kind) {
        return type.filter(value -> value.code().equals(kind.waarde())).isPresent();
    }
}
