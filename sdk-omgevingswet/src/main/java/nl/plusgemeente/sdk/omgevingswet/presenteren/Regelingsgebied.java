package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;

/**
 * Where a regeling holds (Presenteren v8, {@code EmbeddedLocatie}).
 *
 * @param identificatie the place's identification
 * @param locatieType of what kind
 * @param noemer its name on one line
 * @param geometrieIdentificatie the key for {@code geometrieen()}; groups have none
 * @param geregistreerdMet when this version holds
 * @param omvat the members of a group
 */
public record Regelingsgebied(
        String identificatie,
        Optional<LocatieType> locatieType,
        Optional<String> noemer,
        Optional<String> geometrieIdentificatie,
        Optional<Registratiegegevens> geregistreerdMet,
        List<Regelingsgebied> omvat) {

    /** Makes what is absent empty. */
    public Regelingsgebied {
        identificatie = Texts.required(identificatie, "identificatie");
        noemer = noemer.map(Texts::collapsed);
        omvat = Lists.copy(omvat);
    }
}
