package nl.plusgemeente.sdk.mock.internal.http;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import nl.plusgemeente.sdk.mock.internal.json.Json;

/** The error bodies of the DSO's gateway and of the APIs behind it, each with a fresh {@code instance}. */
public final class Problem {

    private static final String TYPE = "https://content.omgevingswet.overheid.nl/fout/id/concept/";

    private Problem() {}

    public static Refusal badRequest(String detail, String... invalidParams) {
        return refusal(400, Answer.PROBLEM, body("VerkeerdVerzoek", "Verkeerd verzoek", 400, detail, invalidParams));
    }

    /** Names that nobody knows. */
    public static Refusal unknown(Unknown unknown) {
        return badRequest(unknown.inDutch(), unknown.names().toArray(String[]::new));
    }

    public static Refusal unprocessable(String detail, String... invalidParams) {
        return refusal(422, Answer.PROBLEM, body("VerkeerdVerzoek", "Verkeerd verzoek", 422, detail, invalidParams));
    }

    public static Refusal notFound(String what) {
        String detail = "De gevraagde resource bestaat niet: " + what;
        return refusal(404, Answer.PROBLEM, body("BestaatNiet", "Resource bestaat niet", 404, detail));
    }

    public static Refusal conflict(String detail) {
        return refusal(409, Answer.PROBLEM, body("VerkeerdVerzoek", "Verkeerd verzoek", 409, detail));
    }

    public static Refusal notAcceptable(String accept) {
        String detail = "Het gevraagde formaat wordt niet ondersteund: " + accept;
        return refusal(406, Answer.PROBLEM, body("VerkeerdVerzoek", "Formaat niet ondersteund", 406, detail));
    }

    public static Refusal unsupportedMediaType(String contentType) {
        String detail = "Het formaat van de aanvraag wordt niet ondersteund: " + contentType;
        return refusal(415, Answer.PROBLEM, body("VerkeerdVerzoek", "Formaat niet ondersteund", 415, detail));
    }

    public static Refusal methodNotAllowed(String allow) {
        Answer answer = Answer.of(
                405,
                Answer.PROBLEM,
                body("VerkeerdVerzoek", "Methode niet toegestaan", 405, "Toegestaan op dit pad: " + allow));
        return new Refusal(answer.with("Allow", allow));
    }

    public static Refusal keyMissing() {
        return refusal(401, Answer.PROBLEM, unauthorised("Inloggegevens ontbreken", 401, "Inloggegevens ontbreken"));
    }

    public static Refusal keyMalformed() {
        String title = "De API key heeft een ongeldig formaat.";
        return refusal(400, Answer.PROBLEM, unauthorised(title, 400, title));
    }

    public static Refusal keyUnknown() {
        String detail = "De API key is in deze omgeving niet bekend.";
        return refusal(401, Answer.PROBLEM, unauthorised("Inloggegevens ongeldig", 401, detail));
    }

    public static Refusal senderRefused() {
        String detail = "Het certificaat is niet geregistreerd voor het OIN van de afzender.";
        return refusal(403, Answer.PROBLEM, unauthorised("Afzender niet toegestaan", 403, detail));
    }

    public static Refusal tokenRefused() {
        String detail = "Het access token ontbreekt of is in deze omgeving niet bekend.";
        return refusal(401, Answer.PROBLEM, unauthorised("Inloggegevens ongeldig", 401, detail));
    }

    public static Refusal forbidden(String detail) {
        return refusal(403, Answer.PROBLEM, unauthorised("Geen toegang", 403, detail));
    }

    /** The gateway itself speaks plain {@code application/json}, also in its errors. */
    public static Refusal noSuchPath() {
        String detail = "No matching resource found for given API Request";
        return refusal(404, Answer.JSON, body("VerkeerdVerzoek", "Verkeerd verzoek", 404, detail));
    }

    public static String body(String type, String title, int status, String detail, String... invalidParams) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", TYPE + type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", UUID.randomUUID().toString().replace("-", ""));
        if (invalidParams.length > 0) {
            JsonArrayBuilder params = Json.createArrayBuilder();
            for (String name : invalidParams) {
                params.add(Json.createObjectBuilder().add("name", name).add("reason", detail));
            }
            problem.add("invalid-params", params);
        }
        return problem.build().toString();
    }

    private static String unauthorised(String title, int status, String detail) {
        return body("Ongeautoriseerd", title, status, detail);
    }

    private static Refusal refusal(int status, String contentType, String body) {
        return new Refusal(Answer.of(status, contentType, body));
    }
}
