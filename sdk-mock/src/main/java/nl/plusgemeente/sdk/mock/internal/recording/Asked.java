package nl.plusgemeente.sdk.mock.internal.recording;

import nl.plusgemeente.sdk.mock.LeftOut;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Route;

/**
 * What was asked and answered, as a file and a report may tell it: no value of the request is in it.
 *
 * @param api the mock's name of the API
 * @param route the operation
 * @param question the mark of the anonymised question
 * @param status the status of the answer
 * @param form what the body is written in
 */
record Asked(String api, Route route, String question, int status, Form form) {

    private static final int ERROR = 400;

    boolean canBePlayed() {
        return form == Form.JSON && (status >= ERROR || !speaksXml())
                || form == Form.XML && status < ERROR && speaksXml();
    }

    private boolean speaksXml() {
        return route.produces().contains(Answer.XML);
    }

    LeftOut leftOut(String reason) {
        return new LeftOut(api, route.operation(), status, reason);
    }
}
