package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The operations that every API of the DSO has. */
public final class CommonRoutes {

    private CommonRoutes() {}

    /** Makes {@code /app-health} and {@code /crss}. */
    public static List<Route> of(String... crss) {
        return List.of(
                Route.get("app-health", "/app-health", CommonRoutes::health).producing(Answer.JSON, Answer.HAL),
                Route.get("crss", "/crss", call -> crss(call, crss)).producing(Answer.HAL, Answer.JSON));
    }

    private static Answer health(Call call) {
        return call.answer(Json.createObjectBuilder()
                .add("app-health", Json.createObjectBuilder().add("status", "UP"))
                .build());
    }

    private static Answer crss(Call call, String... crss) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List.of(crss).forEach(list::add);
        return call.answer(Json.createObjectBuilder().add("crss", list).build());
    }
}
