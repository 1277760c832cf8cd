package nl.plusgemeente.sdk.mock.internal.exchange;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.AnswerForm;

/** What a tester can set. */
final class Settings {

    private volatile Demands demands = Demands.DEFAULT;
    private volatile AnswerForm form = AnswerForm.SIGNED_MESSAGE;
    private volatile Optional<HeaderDialect> dialect = Optional.empty();

    Demands demands() {
        return demands;
    }

    AnswerForm form() {
        return form;
    }

    Optional<HeaderDialect> dialect() {
        return dialect;
    }

    synchronized void demand(UnaryOperator<Demands> change) {
        demands = change.apply(demands);
    }

    void form(AnswerForm answers) {
        form = answers;
    }

    void dialect(HeaderDialect name) {
        dialect = Optional.of(name);
    }

    synchronized void reset() {
        demands = Demands.DEFAULT;
        form = AnswerForm.SIGNED_MESSAGE;
        dialect = Optional.empty();
    }
}
