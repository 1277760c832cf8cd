package nl.plusgemeente.sdk.mock.internal.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;
import nl.plusgemeente.sdk.mock.AnswerForm;
import nl.plusgemeente.sdk.mock.ReceivedMessage;
import nl.plusgemeente.sdk.mock.internal.json.Json;
import nl.plusgemeente.sdk.mock.internal.state.Members;
import nl.plusgemeente.sdk.mock.internal.state.StatePart;

/**
 * The partner as documents: what it demands and how it answers, and what it received.
 *
 * @param settings what can be set
 * @param journal what it received
 */
record ExchangeState(Settings settings, MessageJournal journal) {

    private static final String LEAST = "require";
    private static final String MODE = "encrypted";
    private static final String FORM = "answers";
    private static final String DIALECT = "dialect";

    List<StatePart> states() {
        return List.of(
                StatePart.settable("exchange", this::read, this::set), StatePart.readOnly("messages", this::messages));
    }

    private JsonObject read() {
        Demands demands = settings.demands();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(LEAST, demands.least().name())
                .add(FORM, settings.form().name());
        demands.mode().ifPresent(mode -> json.add(MODE, mode.name()));
        settings.dialect().ifPresent(dialect -> json.add(DIALECT, dialect.name()));
        return json.build();
    }

    private void set(Members document) {
        document.only(Set.of(LEAST, MODE, FORM, DIALECT));
        Coverage least = document.oneOf(LEAST, Coverage.class).orElse(Demands.DEFAULT.least());
        Demands demands = new Demands(least, document.oneOf(MODE, SignEncryptMode.class));
        AnswerForm form = document.oneOf(FORM, AnswerForm.class).orElse(Settings.FORM);
        Optional<HeaderDialect> dialect = document.oneOf(DIALECT, HeaderDialect.class);
        settings.replace(demands, form, dialect);
    }

    /** Without the query and the content: they may hold what nobody else is to see. */
    private JsonObject messages() {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        journal.list().forEach(message -> messages.add(shown(message)));
        return Json.createObjectBuilder().add("messages", messages).build();
    }

    private static JsonObjectBuilder shown(ReceivedMessage message) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("method", message.method())
                .add("path", message.target().split("\\?", 2)[0])
                .add("bytes", message.content().length);
        message.sender().ifPresent(oin -> json.add("sender", oin.value()));
        message.coverage().ifPresent(coverage -> json.add("coverage", coverage.name()));
        message.refusal().ifPresent(why -> json.add("refusal", why));
        return json;
    }
}
