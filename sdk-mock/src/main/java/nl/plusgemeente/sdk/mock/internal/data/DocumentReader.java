package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Document.Ontwerp;

/** Reads the list of documents of a place and who made them. */
final class DocumentReader {

    private final Map<String, Gezag> gezagen = new LinkedHashMap<>();

    private DocumentReader(JsonObject file) {
        for (JsonObject gezag : file.getJsonArray("gezagen").getValuesAs(JsonObject.class)) {
            String code = gezag.getString("code");
            gezagen.put(code, new Gezag(code, gezag.getString("naam"), gezag.getString("bestuurslaag")));
        }
    }

    static List<Document> read(JsonObject file) {
        DocumentReader reader = new DocumentReader(file);
        return file.getJsonArray("documenten").getValuesAs(JsonObject.class).stream()
                .map(reader::document)
                .toList();
    }

    private Document document(JsonObject json) {
        Gezag gezag = gezagen.get(json.getString("gezag"));
        if (gezag == null) {
            throw new IllegalStateException("documenten.json does not say who " + json.getString("gezag") + " is");
        }
        return new Document(
                json.getString("identificatie"),
                json.getString("titel"),
                Soort.valueOf(json.getString("soort")),
                gezag,
                json.getInt("versie"),
                LocalDate.parse(json.getString("geldigVanaf")),
                Optional.ofNullable(json.getString("geldigTot", null)).map(LocalDate::parse),
                json.getString("gebied"),
                ontwerp(json));
    }

    private static Optional<Ontwerp> ontwerp(JsonObject json) {
        return Optional.ofNullable(json.getString("ontwerpbesluit", null))
                .map(besluit -> new Ontwerp(
                        besluit, json.getString("beginInzagetermijn"), json.getString("eindeInzagetermijn")));
    }
}
