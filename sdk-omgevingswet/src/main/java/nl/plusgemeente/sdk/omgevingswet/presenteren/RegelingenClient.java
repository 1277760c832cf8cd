package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Set;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.RawPageAnswer;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelingWire;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;

/**
 * @param caller makes the calls
 */
record RegelingenClient(Caller caller) implements Regelingen {
    private static final PageAnswer<RegelingWire, Regeling> PAGE =
            Answer.page("regelingen", RegelingWire.class).items(RegelingMapping::regeling);
    private static final Answer<Regeling> REGELING =
            Answer.of(RegelingWire.class).map(RegelingMapping::regeling);
    private static final Answer<Page<Voorkomen>> VOORKOMENS =
            new RawPageAnswer<>(members -> new Voorkomen(members.json()));

    @Override
    public Pages<Regeling> list(Consumer<RegelingListQuery> question) {
        RegelingListQuery query = new RegelingListQuery();
        question.accept(query);
        return caller.pages(
                query.in(Operation.get(DsoApis.PRESENTEREN, "regelingen", PAGE)).build());
    }

    @Override
    public Pages<Regeling> search(Consumer<RegelingQuery> question) {
        RegelingQuery query = new RegelingQuery();
        question.accept(query);
        Pages<Regeling> found = caller.pages(query.in(Operation.post(DsoApis.PRESENTEREN, "regelingen/_zoek", PAGE))
                .build());
        Set<RegelingType> types = query.types();
        return types.isEmpty()
                ? found
                : new FilteredPages<>(found, regeling -> types.stream().anyMatch(regeling::is));
    }

    @Override
    public Regeling get(String identificatie, Tijdreis tijdreis) {
        OperationBuilder<Regeling> call = Operation.get(DsoApis.PRESENTEREN, TekstPad.REGELING.one(""), REGELING)
                .query("_expand", "true");
        TekstPad.REGELING.put(call, identificatie);
        return caller.call(tijdreis.in(call).build());
    }

    @Override
    public Pages<Voorkomen> voorkomens(String identificatie, Tijdreis tijdreis) {
        OperationBuilder<Page<Voorkomen>> call =
                Operation.get(DsoApis.PRESENTEREN, TekstPad.REGELING.one("/voorkomens"), VOORKOMENS);
        TekstPad.REGELING.put(call, identificatie);
        return caller.pages(Given.forDrafts(tijdreis).in(call).build());
    }

    @Override
    public Documentstructuur documentstructuur(String identificatie, Consumer<TekstQuery> question) {
        return teksten().documentstructuur(identificatie, question);
    }

    @Override
    public DocumentComponent documentComponent(String identificatie, String wId, Consumer<TekstQuery> question) {
        return teksten().documentComponent(identificatie, wId, question);
    }

    @Override
    public Regeltekstannotaties regeltekstannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        return teksten().regeltekstannotaties(identificatie, question);
    }

    @Override
    public Divisieannotaties divisieannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        return teksten().divisieannotaties(identificatie, question);
    }

    private Teksten teksten() {
        return new Teksten(caller, TekstPad.REGELING);
    }
}
