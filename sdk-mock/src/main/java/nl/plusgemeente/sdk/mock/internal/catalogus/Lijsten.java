package nl.plusgemeente.sdk.mock.internal.catalogus;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** Lists of which no public source tells what stands in them: here, three things with a uri. */
final class Lijsten {
    private static final int AANTAL = 3;

    /** In both APIs, beside concepts. */
    static final List<String> VAN_BEIDE = List.of("conceptschemas", "bronnen", "waardelijsten", "informatieproducten");

    /** In the API with a key only. */
    static final List<String> MET_SLEUTEL = List.of("begrippenkaders", "collecties", "activiteiten", "werkzaamheden");

    private Lijsten() {}

    static List<JsonObject> of(String lijst) {
        return IntStream.rangeClosed(1, AANTAL)
                .mapToObj(number -> Json.createObjectBuilder()
                        .add("uri", "http://regelgeving.omgevingswet.overheid.nl/test/id/" + lijst + "/" + number)
                        .build())
                .toList();
    }
}
