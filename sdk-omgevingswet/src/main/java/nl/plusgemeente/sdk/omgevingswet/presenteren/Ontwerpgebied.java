package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Ontwerpregistratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;

/**
 * Where a draft is to hold (Presenteren v8, {@code EmbeddedOntwerpLocatie}).
 *
 * @param identificatie the place's identification
 * @param ontwerpbesluitIdentificatie the draft decision that it comes with
 * @param technischId both of these together, as addresses have them
 * @param geregistreerdMet since when this version is known
 * @param geometrieIdentificatie the key for {@code geometrieen()}; groups have none
 * @param locatieType of what kind
 * @param noemer its name on one line
 * @param status its status, in the API's words
 * @param omvat the members of a group that are of the draft
 * @param omvatVastgesteld the members of a group that hold already
 */
public record Ontwerpgebied(
        String identificatie,
        String ontwerpbesluitIdentificatie,
        String technischId,
        Optional<Ontwerpregistratiegegevens> geregistreerdMet,
        Optional<String> geometrieIdentificatie,
        Optional<LocatieType> locatieType,
        Optional<String> noemer,
        Optional<String> status,
        List<Ontwerpgebied> omvat,
        List<Regelingsgebied> omvatVastgesteld) {

    /** Copies the lists. */
    public Ontwerpgebied {
        omvat = List.copyOf(omvat);
        omvatVastgesteld = List.copyOf(omvatVastgesteld);
    }
}
