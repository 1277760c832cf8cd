package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;

/**
 * What is annotated on the text of a draft or a besluitversie, and what that changes (Presenteren v8, {@code
 * RegeltekstannotatiesRenvooi}, {@code DivisieannotatiesRenvooi}). The annotations are of the same kinds as those of a
 * regeling, so that whatever is done with those can be done with these; the changes stand beside them, each with the
 * identification of what it is about.
 *
 * @param <A> {@link Regeltekstannotaties} or {@link Divisieannotaties}
 * @param annotaties the annotations as the draft has them, with those that it takes away
 * @param deltas the changes, in the order of the answer; what has none is not changed
 * @param beoogdeOpvolgerVan the address of the regeling that the draft is to follow
 */
public record Renvooi<A>(A annotaties, List<Delta> deltas, Optional<String> beoogdeOpvolgerVan) {

    /** Copies the list. */
    public Renvooi {
        deltas = List.copyOf(deltas);
    }

    /**
     * What is done to an annotation itself.
     *
     * @param identificatie for example that of an {@link Activiteit}
     * @return empty when the draft leaves it as it is, apart perhaps from a part of it
     */
    public Optional<Delta> delta(String identificatie) {
        return deltas.stream()
                .filter(delta -> delta.identificatie().equals(identificatie)
                        && delta.onderdeel().isEmpty())
                .findFirst();
    }

    /**
     * What is done to an annotation and its parts.
     *
     * @param identificatie for example that of an {@link Activiteit}
     * @return empty when the draft leaves it as it is
     */
    public List<Delta> deltas(String identificatie) {
        return deltas.stream()
                .filter(delta -> delta.identificatie().equals(identificatie))
                .toList();
    }
}
