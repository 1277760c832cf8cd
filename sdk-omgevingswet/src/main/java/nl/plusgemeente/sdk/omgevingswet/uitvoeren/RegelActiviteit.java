package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.HtmlText;

/**
 * An activity that the rules were applied to (Uitvoeren v3, {@code activiteiten} and {@code subactiviteiten}).
 *
 * @param subactiviteitNaam its name, with entities as the API gave it
 * @param bestuurslaag the layer of government whose rules they are
 * @param oin the authority whose rules they are
 * @param toepasbareRegelsIdentifiers the files of rules that were applied
 * @param ontbrekendeData what the DSO lacks, so that it cannot tell about this activity
 * @param voorbehouden what the answer leaves open, for people
 * @param conclusies what the rules conclude
 * @param bijlagen documents that go with an application
 * @param vraaggroepen questions, answered and open
 */
public record RegelActiviteit(
        Optional<String> subactiviteitNaam,
        Optional<String> bestuurslaag,
        Optional<String> oin,
        List<Long> toepasbareRegelsIdentifiers,
        Optional<OntbrekendeData> ontbrekendeData,
        List<String> voorbehouden,
        List<Conclusie> conclusies,
        List<Bijlage> bijlagen,
        List<Vraaggroep> vraaggroepen) {

    /** Copies the lists. */
    public RegelActiviteit {
        toepasbareRegelsIdentifiers = List.copyOf(toepasbareRegelsIdentifiers);
        voorbehouden = List.copyOf(voorbehouden);
        conclusies = List.copyOf(conclusies);
        bijlagen = List.copyOf(bijlagen);
        vraaggroepen = List.copyOf(vraaggroepen);
    }

    /**
     * The name as people read it.
     *
     * @return without markup; empty when there is none
     */
    public String naam() {
        return subactiviteitNaam.map(HtmlText::plain).orElse("");
    }
}
