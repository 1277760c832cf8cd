package nl.plusgemeente.sdk.mock.internal.data;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.data.Document.Ontwerp;
import nl.plusgemeente.sdk.mock.internal.geo.GeoJson;

/** Reads the resource files of one municipality and the authorities around it. */
final class PlaceReader {

    private final String place;

    PlaceReader(String place) {
        this.place = place;
    }

    List<Document> documenten() {
        JsonObject file = read("documenten.json");
        Map<String, Gezag> gezagen = new LinkedHashMap<>();
        for (JsonObject gezag : file.getJsonArray("gezagen").getValuesAs(JsonObject.class)) {
            String code = gezag.getString("code");
            gezagen.put(code, new Gezag(code, gezag.getString("naam"), gezag.getString("bestuurslaag")));
        }
        return file.getJsonArray("documenten").getValuesAs(JsonObject.class).stream()
                .map(document -> document(document, gezagen))
                .toList();
    }

    Map<String, Gebied> gebieden() {
        Map<String, Gebied> gebieden = new LinkedHashMap<>();
        read("geometrieen.json").forEach((id, value) -> {
            JsonObject geometry = value.asJsonObject();
            gebieden.put(id, new Gebied(id, geometry, GeoJson.read(geometry)));
        });
        return gebieden;
    }

    private static Document document(JsonObject json, Map<String, Gezag> gezagen) {
        return new Document(
                json.getString("identificatie"),
                json.getString("titel"),
                Soort.valueOf(json.getString("soort")),
                gezagen.get(json.getString("gezag")),
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

    private JsonObject read(String file) {
        try (InputStream stream = PlaceReader.class.getResourceAsStream(place + "/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + place + "/" + file + " is missing from sdk-mock");
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
