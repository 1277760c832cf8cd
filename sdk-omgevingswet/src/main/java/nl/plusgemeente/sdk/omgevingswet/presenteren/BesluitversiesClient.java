package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Members;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.RawPageAnswer;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * @param caller makes the calls
 */
record BesluitversiesClient(Caller caller) implements Besluitversies {
    private static final Answer<Page<Besluitversie>> PAGE =
            new RawPageAnswer<>(members -> new Besluitversie(members.json()));
    private static final Answer<Besluitversie> BESLUITVERSIE =
            Answer.of(Map.class).map(json -> new Besluitversie(Members.of(json).json()));

    @Override
    public Pages<Besluitversie> list(Consumer<BesluitversieListQuery> question) {
        BesluitversieListQuery query = new BesluitversieListQuery();
        question.accept(query);
        return caller.pages(query.in(Operation.get(DsoApis.PRESENTEREN, "besluitversies", PAGE))
                .build());
    }

    @Override
    public Besluitversie get(String technischId, Tijdreis tijdreis) {
        OperationBuilder<Besluitversie> call = Operation.get(
                        DsoApis.PRESENTEREN, TekstPad.BESLUITVERSIE.one(""), BESLUITVERSIE)
                .query("_expand", "true");
        TekstPad.BESLUITVERSIE.put(call, technischId);
        return caller.call(TekstPad.BESLUITVERSIE.moment(tijdreis).in(call).build());
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
        return new Teksten(caller, TekstPad.BESLUITVERSIE);
    }
}
