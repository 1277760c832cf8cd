package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows {@code activiteitRef}, {@code regeltekstRef} and {@code locatieRefs}. No documentation tells how these hang
 * together: a real answer does.
 */
final class ActiviteitJoin {
    private final Regeltekstannotaties annotaties;
    private final Map<String, Activiteit> activiteiten;
    private final Map<String, Regeltekst> regelteksten;
    private final Map<String, Locatie> locaties;

    ActiviteitJoin(Regeltekstannotaties annotaties) {
        this.annotaties = annotaties;
        activiteiten = index(annotaties.activiteiten(), Activiteit::identificatie);
        regelteksten = index(annotaties.regelteksten(), Regeltekst::identificatie);
        locaties = index(annotaties.locaties(), Locatie::identificatie);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> key) {
        return items.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    Map<String, List<ActiviteitRegel>> regels() {
        Map<String, List<ActiviteitRegel>> regels = new LinkedHashMap<>();
        activiteiten.keySet().forEach(activiteit -> regels.put(activiteit, new ArrayList<>()));
        for (RegelVoorIedereen regel : annotaties.regelsVoorIedereen()) {
            for (ActiviteitLocatieaanduiding aanduiding : regel.activiteitLocatieaanduidingen()) {
                regels.computeIfAbsent(aanduiding.activiteitRef(), ref -> new ArrayList<>())
                        .add(joined(regel, aanduiding));
            }
        }
        regels.replaceAll((activiteit, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(regels);
    }

    private ActiviteitRegel joined(RegelVoorIedereen regel, ActiviteitLocatieaanduiding aanduiding) {
        List<Locatie> here = new ArrayList<>();
        List<String> elders = new ArrayList<>();
        for (String ref : aanduiding.locatieRefs()) {
            Locatie locatie = locaties.get(ref);
            if (locatie == null) {
                elders.add(ref);
            } else {
                here.add(locatie);
            }
        }
        return new ActiviteitRegel(
                aanduiding.activiteitRef(),
                Optional.ofNullable(activiteiten.get(aanduiding.activiteitRef())),
                regel,
                aanduiding,
                Optional.ofNullable(regelteksten.get(regel.regeltekstRef())),
                here,
                elders);
    }
}
