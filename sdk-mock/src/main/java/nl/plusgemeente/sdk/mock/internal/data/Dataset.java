package nl.plusgemeente.sdk.mock.internal.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the facilities know: read once at start, never changed. */
public final class Dataset {

    private static final List<String> PLACES = List.of("lelystad", "utrecht");

    private final List<Document> documenten = new ArrayList<>();
    private final Map<String, Gebied> gebieden = new LinkedHashMap<>();

    private Dataset() {}

    public static Dataset load() {
        Dataset dataset = new Dataset();
        for (String place : PLACES) {
            PlaceReader reader = new PlaceReader(place);
            dataset.documenten.addAll(reader.documenten());
            dataset.gebieden.putAll(reader.gebieden());
        }
        return dataset;
    }

    public List<Document> documenten() {
        return List.copyOf(documenten);
    }

    /** All geometries by identification. */
    public Map<String, Gebied> gebieden() {
        return Map.copyOf(gebieden);
    }

    public Optional<Gebied> gebied(String geometrieIdentificatie) {
        return Optional.ofNullable(gebieden.get(geometrieIdentificatie));
    }
}
