package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.OntwerpregelingWire;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * @param caller makes the calls
 */
record OntwerpregelingenClient(Caller caller) implements Ontwerpregelingen {
    private static final PageAnswer<OntwerpregelingWire, Ontwerpregeling> PAGE =
            Answer.page("ontwerpregelingen", OntwerpregelingWire.class).items(OntwerpregelingMapping::ontwerpregeling);
    private static final Answer<Ontwerpregeling> ONTWERPREGELING =
            Answer.of(OntwerpregelingWire.class).map(OntwerpregelingMapping::ontwerpregeling);

    @Override
    public Pages<Ontwerpregeling> list(Consumer<OntwerpregelingListQuery> question) {
        OntwerpregelingListQuery query = new OntwerpregelingListQuery();
        question.accept(query);
        return caller.pages(query.in(Operation.get(DsoApis.PRESENTEREN, "ontwerpregelingen", PAGE))
                .build());
    }

    @Override
    public Pages<Ontwerpregeling> search(Consumer<OntwerpregelingQuery> question) {
        OntwerpregelingQuery query = new OntwerpregelingQuery();
        question.accept(query);
        return caller.pages(query.in(Operation.post(DsoApis.PRESENTEREN, "ontwerpregelingen/_zoek", PAGE))
                .build());
    }

    @Override
    public Ontwerpregeling get(String technischId, Tijdreis tijdreis) {
        OperationBuilder<Ontwerpregeling> call = Operation.get(
                        DsoApis.PRESENTEREN, TekstPad.ONTWERPREGELING.one(""), ONTWERPREGELING)
                .query("_expand", "true");
        TekstPad.ONTWERPREGELING.put(call, technischId);
        return caller.call(TekstPad.ONTWERPREGELING.moment(tijdreis).in(call).build());
    }

    @Override
    public Documentstructuur documentstructuur(String technischId, Consumer<TekstQuery> question) {
        return teksten().documentstructuur(technischId, question);
    }

    @Override
    public DocumentComponent documentComponent(String technischId, String wId, Consumer<TekstQuery> question) {
        return teksten().documentComponent(technischId, wId, question);
    }

    @Override
    public Renvooi<Regeltekstannotaties> regeltekstannotaties(String technischId, Consumer<AnnotatieQuery> question) {
        return teksten().regeltekstRenvooi(technischId, question);
    }

    @Override
    public Renvooi<Divisieannotaties> divisieannotaties(String technischId, Consumer<AnnotatieQuery> question) {
        return teksten().divisieRenvooi(technischId, question);
    }

    private Teksten teksten() {
        return new Teksten(caller, TekstPad.ONTWERPREGELING);
    }
}
