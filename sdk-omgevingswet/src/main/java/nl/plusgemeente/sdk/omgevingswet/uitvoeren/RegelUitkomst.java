package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say about one reference that was asked about (Uitvoeren v3).
 *
 * @param functioneleStructuurRef the werkzaamheid or activity that was asked about
 * @param omschrijving its words
 * @param activiteiten the activities in it: of conclusions its activities, of requirements its parts
 * @param indienbaar whether an application can be filed now; of requirements only
 * @param compleet whether all is answered that must be; of requirements only
 */
public record RegelUitkomst(
        String functioneleStructuurRef,
        Optional<String> omschrijving,
        List<RegelActiviteit> activiteiten,
        Optional<Boolean> indienbaar,
        Optional<Boolean> compleet) {

    /** Copies the list. */
    public RegelUitkomst {
        activiteiten = List.copyOf(activiteiten);
    }

    /**
     * All questions, answered and open.
     *
     * @return in order; the same question may stand under several activities
     */
    public List<Vraag> vragen() {
        return activiteiten.stream()
                .flatMap(activiteit -> activiteit.vraaggroepen().stream())
                .flatMap(groep -> groep.vragen().stream())
                .toList();
    }
}
