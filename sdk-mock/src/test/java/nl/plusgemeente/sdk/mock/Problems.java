package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** Reads the error answers of the facilities. */
final class Problems {

    private Problems() {}

    static JsonObject problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonObject problem = json(response);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type"))
                .isEqualTo("https://content.omgevingswet.overheid.nl/fout/id/concept/" + type);
        return problem;
    }

    static String invalid(JsonObject problem) {
        return problem.getJsonArray("invalid-params").getJsonObject(0).getString("name");
    }
}
