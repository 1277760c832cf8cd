package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJson;

/** Everything that the facilities know: read once at start, never changed. */
public final class Dataset {

    private static final List<String> PLACES = List.of("lelystad", "utrecht");

    private final List<Document> documenten = new ArrayList<>();
    private final List<Regeling> regelingen = new ArrayList<>();
    private final Map<String, Gebied> gebieden = new LinkedHashMap<>();

    private final List<Ontwerp> ontwerpen = new ArrayList<>();
    private final List<Vergunning> vergunningen = new ArrayList<>();

    private Dataset() {}

    public static Dataset load() {
        Dataset dataset = new Dataset();
        PLACES.forEach(dataset::add);
        return dataset;
    }

    private void add(String place) {
        ResourceFiles files = new ResourceFiles(place);
        RegelingReader reader = new RegelingReader(files);
        for (Document document : DocumentReader.read(files.ofPlace("documenten.json"))) {
            documenten.add(document);
            if (!document.soort().isImro() && document.ontwerp().isEmpty()) {
                regelingen.add(reader.read(document));
            }
        }
        documenten.stream()
                .filter(document -> document.ontwerp().isPresent() && files.owns(document))
                .forEach(
                        draft -> ontwerpen.add(new Ontwerp(draft, basis(draft), files.shared("ontwerp-renvooi.json"))));
        files.shared("vergunningen.json").getJsonArray("vergunningen").getValuesAs(JsonObject.class).stream()
                .map(Vergunning::of)
                .forEach(vergunningen::add);
        files.ofPlace("geometrieen.json")
                .forEach((id, value) ->
                        gebieden.put(id, new Gebied(id, value.asJsonObject(), GeoJson.read(value.asJsonObject()))));
    }

    /** All documents, those of the old law, drafts and future versions among them. */
    public List<Document> documenten() {
        return List.copyOf(documenten);
    }

    /** The adopted documents of the Omgevingswet that hold on a day. */
    public List<Regeling> regelingen(LocalDate dag) {
        return regelingen.stream()
                .filter(regeling -> regeling.document().isGeldigOp(dag))
                .toList();
    }

    public Optional<Regeling> regeling(String uriIdentificatie, LocalDate dag) {
        return regelingen(dag).stream()
                .filter(regeling -> regeling.document().uriIdentificatie().equals(uriIdentificatie))
                .findFirst();
    }

    /** All versions of a document, from the oldest on. */
    public List<Regeling> voorkomens(String uriIdentificatie) {
        return regelingen.stream()
                .filter(regeling -> regeling.document().uriIdentificatie().equals(uriIdentificatie))
                .toList();
    }

    /** Changes of documents, as drafts and as decisions. */
    public List<Ontwerp> ontwerpen() {
        return List.copyOf(ontwerpen);
    }

    /** Permits that differ from a document. */
    public List<Vergunning> vergunningen() {
        return List.copyOf(vergunningen);
    }

    private Regeling basis(Document draft) {
        return regeling(Document.pathId(draft.identificatie()), draft.geldigVanaf())
                .orElseThrow(
                        () -> new IllegalStateException("A draft of " + draft.identificatie() + " changes nothing"));
    }

    public Optional<Gebied> gebied(String geometrieIdentificatie) {
        return Optional.ofNullable(gebieden.get(geometrieIdentificatie));
    }
}
