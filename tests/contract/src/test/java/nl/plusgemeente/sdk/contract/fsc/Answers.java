package nl.plusgemeente.sdk.contract.fsc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.spi.StrictJson;

/** Reads answers, and says what they have to be. */
final class Answers {

    private static final int DEPTH = 20;

    private Answers() {}

    static Map<String, Object> json(HttpResponse<String> answer) {
        return StrictJson.object(answer.body().getBytes(UTF_8), DEPTH);
    }

    /** A value below members and places in lists. */
    static Object at(Object json, Object... path) {
        Object value = json;
        for (Object step : path) {
            value = value instanceof List<?> list && step instanceof Integer index
                    ? list.get(index)
                    : ((Map<?, ?>) value).get(step);
        }
        return value;
    }

    /** The value of a member in every element of a list. */
    static List<Object> each(HttpResponse<String> answer, String list, Object... path) {
        List<Object> values = new ArrayList<>();
        ((List<?>) json(answer).get(list)).forEach(element -> values.add(at(element, path)));
        return values;
    }

    /** An error of FSC, in body and header. */
    static void assertRefused(HttpResponse<String> answer, int status, String domain, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer)).containsEntry("code", code).containsEntry("domain", domain);
        assertThat(at(json(answer), "message")).asString().isNotBlank();
        assertThat(answer.headers().firstValue("Fsc-Error-Code")).hasValue(code);
    }

    /** An error of OAuth. */
    static void assertNoToken(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer)).containsEntry("error", error).doesNotContainKey("access_token");
    }

    static Map<String, Object> claims(HttpResponse<String> answer) {
        return part(answer, 1);
    }

    static Map<String, Object> header(HttpResponse<String> answer) {
        return part(answer, 0);
    }

    static String token(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (String) json(answer).get("access_token");
    }

    private static Map<String, Object> part(HttpResponse<String> answer, int index) {
        return StrictJson.object(Base64.getUrlDecoder().decode(token(answer).split("\\.", -1)[index]), DEPTH);
    }
}
