package nl.plusgemeente.sdk.mock.internal.exchange;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.AnswerForm;

/** What a tester can set. */
final class Settings {

    static final AnswerForm FORM = AnswerForm.SIGNED_MESSAGE;

    private volatile Demands demands = Demands.DEFAULT;
    private volatile AnswerForm form = FORM;
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

    synchronized void replace(Demands agreed, AnswerForm answers, Optional<HeaderDialect> name) {
        demands = agreed;
        form = answers;
        dialect = name;
    }

    synchronized void reset() {
        replace(Demands.DEFAULT, FORM, Optional.empty());
    }
}
