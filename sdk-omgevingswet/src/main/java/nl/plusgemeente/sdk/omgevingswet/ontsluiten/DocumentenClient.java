package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DocumentWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.SuggestieWire;

/**
 * @param caller makes the calls
 */
record DocumentenClient(Caller caller) implements Documenten {
    private static final PageAnswer<DocumentWire, Omgevingsdocument> PAGE =
            Answer.page("documenten", DocumentWire.class).items(DocumentMapping::document);
    private static final Answer<Omgevingsdocument> DOCUMENT =
            Answer.of(DocumentWire.class).map(DocumentMapping::document);
    private static final Answer<List<DocumentSuggestie>> SUGGESTIES =
            Answer.of(SuggestieWire[].class).map(wire -> Lists.mapped(Arrays.asList(wire), DocumentMapping::suggestie));
    private static final Answer<Omgevingsdocumentversie> VERSIE = Answer.of(Map.class)
            .map(json -> new Omgevingsdocumentversie(Members.of(json).json()));

    @Override
    public Pages<Omgevingsdocument> search(Consumer<DocumentQuery> question) {
        DocumentQuery query = new DocumentQuery();
        question.accept(query);
        return caller.pages(query.operation(PAGE));
    }

    @Override
    public Omgevingsdocument get(String identificatie, Tijdreis tijdreis) {
        Given.text(identificatie, "an identificatie");
        OperationBuilder<Omgevingsdocument> call =
                Operation.get(DsoApis.ONTSLUITEN, "documenten/{uriIdentificatie}", DOCUMENT);
        // The rule for paths is one for /akn/…; identifications of plans stand in the API's own links as they are.
        if (identificatie.contains("/")) {
            call.identificatie("uriIdentificatie", identificatie);
        } else {
            call.path("uriIdentificatie", identificatie);
        }
        return caller.call(DocumentQuery.withoutInWerkingOp(tijdreis).in(call).build());
    }

    @Override
    public List<DocumentSuggestie> suggest(String text, Consumer<SuggestieQuery> question) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a suggestion needs some text, and room for 1 or more");
        }
        SuggestieQuery query = new SuggestieQuery();
        question.accept(query);
        return caller.call(query.in(Operation.get(DsoApis.ONTSLUITEN, "documenten/_suggereer", SUGGESTIES)
                        .header("Accept", "application/json")
                        .query("_find", text))
                .build());
    }

    @Override
    public Omgevingsdocumentversie versie(String expressionId) {
        return caller.call(Operation.get(DsoApis.ONTSLUITEN, "omgevingsdocumentversies/{uriExpressionId}", VERSIE)
                .identificatie("uriExpressionId", Given.text(expressionId, "an expressionId"))
                .build());
    }
}
