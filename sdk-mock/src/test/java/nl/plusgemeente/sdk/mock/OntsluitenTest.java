package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.LELYSTAD;
import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.UTRECHT;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OntsluitenTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void search_atAPoint_findsWhatAppliesThere() throws Exception {
        assertThat(types(caller.post(ONTSLUITEN + "/documenten/_zoek", LELYSTAD)))
                .containsExactlyInAnyOrder(
                        "Omgevingsplan",
                        "Omgevingsplan",
                        "Omgevingsverordening",
                        "Waterschapsverordening",
                        "Omgevingsvisie",
                        "bestemmingsplan");
        assertThat(types(caller.post(ONTSLUITEN + "/documenten/_zoek", UTRECHT)))
                .hasSize(6);
    }

    @Test
    void get_byUriIdentificatie_givesTheDocumentInForce() throws Exception {
        HttpResponse<String> response = caller.get(ONTSLUITEN + "/documenten/_akn_nl_act_gm0995_2020_omgevingsplan");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/hal+json");
        assertThat(response.headers().firstValue("API-Version")).hasValue("2.13.1");
        assertThat(json(response).getString("titel")).isEqualTo("Omgevingsplan gemeente Lelystad");
        assertThat(json(response).getJsonObject("omgevingsdocumentMetadata").getBoolean("isOntwerp"))
                .isFalse();
    }

    private static List<String> types(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response)
                .getJsonObject("_embedded")
                .getJsonArray("documenten")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(document -> document.getString("type"))
                .toList();
    }
}
