package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A place: an area, line or point, or a group of them (Presenteren v8, {@code Locatie}).
 *
 * @param identificatie its identification, which references name
 * @param locatieType of what kind
 * @param noemer its name on one line
 * @param geometrieIdentificatie the key for {@code geometrieen()}; groups have none
 * @param locatieRefs the members of a group, which may stand outside this answer
 * @param geregistreerdMet when this version holds
 */
public record Locatie(
        String identificatie,
        Optional<LocatieType> locatieType,
        Optional<String> noemer,
        Optional<String> geometrieIdentificatie,
        List<String> locatieRefs,
        Optional<Registratiegegevens> geregistreerdMet) {

    /** Makes what is absent empty. */
    public Locatie {
        identificatie = Texts.required(identificatie, "identificatie");
        noemer = noemer.map(Texts::collapsed);
        locatieRefs = Lists.copy(locatieRefs);
    }
}
