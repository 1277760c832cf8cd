package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;

/** What all three kinds of rules have. */
public sealed interface JuridischeRegel permits RegelVoorIedereen, Omgevingswaarderegel, Instructieregel {

    /**
     * The rule's identification.
     *
     * @return for example {@code nl.imow-gm1911.juridischeregel.20240101}
     */
    String identificatie();

    /**
     * Whether its places are exact or indicative.
     *
     * @return a value with the words {@code exact} or {@code indicatief}
     */
    Optional<CodeWaarde> idealisatie();

    /**
     * The {@link Regeltekst} that it stands in.
     *
     * @return its identification; empty when the API gave none
     */
    String regeltekstRef();

    /**
     * Where it holds.
     *
     * @return identifications of {@link Locatie}s, which may stand outside the answer
     */
    List<String> locatieRefs();

    /**
     * What it is about.
     *
     * @return themes; may be empty
     */
    List<CodeWaarde> themas();

    /**
     * The areas in it.
     *
     * @return identifications of {@link Gebiedsaanwijzing}s
     */
    List<String> gebiedsaanwijzingRefs();

    /**
     * The maps that show it.
     *
     * @return identifications of {@link Kaart}s
     */
    List<String> kaartRefs();
}
