package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Set;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DivisieannotatiesWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelingWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegeltekstannotatiesWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.StructuurWire;
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
    private static final Answer<Documentstructuur> STRUCTUUR =
            Answer.of(StructuurWire.class).map(StructuurMapping::structuur);
    private static final Answer<DocumentComponent> COMPONENT =
            Answer.of(StructuurWire.class).map(StructuurMapping::component);
    private static final Answer<Regeltekstannotaties> REGELTEKSTANNOTATIES =
            Answer.of(RegeltekstannotatiesWire.class).map(RegeltekstannotatiesWire::annotaties);
    private static final Answer<Divisieannotaties> DIVISIEANNOTATIES =
            Answer.of(DivisieannotatiesWire.class).map(DivisieannotatiesWire::annotaties);

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
        return call("", identificatie, tijdreis, REGELING, call -> call.query("_expand", "true"));
    }

    @Override
    public Documentstructuur documentstructuur(String identificatie, Tijdreis tijdreis) {
        return call("/documentstructuur", identificatie, tijdreis, STRUCTUUR, call -> {});
    }

    @Override
    public DocumentComponent documentComponent(String identificatie, String wId, Tijdreis tijdreis) {
        // A wId stands in the path as it is: the rule for identifications would take its dots.
        String path = "/documentstructuur/{documentComponentWorkId}";
        return call(
                path,
                identificatie,
                tijdreis,
                COMPONENT,
                call -> call.path("documentComponentWorkId", Given.text(wId, "a wId")));
    }

    @Override
    public Regeltekstannotaties regeltekstannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        AnnotatieQuery query = new AnnotatieQuery();
        question.accept(query);
        return caller.call(query.operation("regeltekstannotaties", identificatie, REGELTEKSTANNOTATIES));
    }

    @Override
    public Divisieannotaties divisieannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        AnnotatieQuery query = new AnnotatieQuery();
        question.accept(query);
        return caller.call(query.operation("divisieannotaties", identificatie, DIVISIEANNOTATIES));
    }

    private <T> T call(
            String path,
            String identificatie,
            Tijdreis tijdreis,
            Answer<T> answer,
            Consumer<OperationBuilder<T>> more) {
        OperationBuilder<T> call = Operation.get(DsoApis.PRESENTEREN, "regelingen/{uriIdentificatie}" + path, answer)
                .identificatie("uriIdentificatie", Given.text(identificatie, "an identificatie"));
        more.accept(call);
        return caller.call(tijdreis.in(call).build());
    }
}
