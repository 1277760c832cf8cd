package nl.plusgemeente.sdk.omgevingswet.zoekinterface;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ZoekResultaatWire;

/**
 * @param caller makes the calls
 */
record ZoekinterfaceClient(Caller caller) implements Zoekinterface {
    private static final PageAnswer<ZoekResultaatWire, ZoekResultaat> WERKZAAMHEDEN =
            Answer.page("werkzaamheden", ZoekResultaatWire.class).items(ZoekinterfaceClient::resultaat);
    private static final PageAnswer<ZoekResultaatWire, ZoekResultaat> ACTIVITEITEN =
            Answer.page("activiteiten", ZoekResultaatWire.class).items(ZoekinterfaceClient::resultaat);
    private static final Answer<List<String>> WORDS =
            Answer.of(String[].class).map(words -> Lists.copy(Arrays.asList(words)));

    @Override
    public Pages<ZoekResultaat> werkzaamheden(Consumer<ZoekQuery> question) {
        return search("werkzaamheden/_zoek", question, WERKZAAMHEDEN);
    }

    @Override
    public Pages<ZoekResultaat> activiteiten(Consumer<ZoekQuery> question) {
        return search("activiteiten/_zoek", question, ACTIVITEITEN);
    }

    @Override
    public List<String> suggestWerkzaamheden(String words) {
        return suggest("werkzaamheden/_suggereer", words);
    }

    @Override
    public List<String> suggestActiviteiten(String words) {
        return suggest("activiteiten/_suggereer", words);
    }

    private Pages<ZoekResultaat> search(
            String path, Consumer<ZoekQuery> question, PageAnswer<?, ZoekResultaat> answer) {
        ZoekQuery query = new ZoekQuery();
        question.accept(query);
        return caller.pages(query.operation(path, answer));
    }

    private List<String> suggest(String path, String words) {
        return caller.call(Operation.post(DsoApis.ZOEKINTERFACE, path, WORDS)
                .header("Accept", "application/json")
                .idempotent()
                .body(Map.of("zoekterm", Given.text(words, "a suggestion")))
                .build());
    }

    private static ZoekResultaat resultaat(ZoekResultaatWire wire) {
        return new ZoekResultaat(
                Texts.required(wire.urn(), "urn"),
                Texts.present(wire.functioneleStructuurRef()),
                Texts.orEmpty(wire.omschrijving()),
                Lists.copy(wire.trefwoorden()),
                Texts.present(wire.toestemming()).map(ZoekToestemming::new));
    }
}
