package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.DivisieannotatiesWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegeltekstannotatiesWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.StructuurWire;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Divisieannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Regeltekstannotaties;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

/**
 * The calls about the text of something, which are the same for regelingen, drafts and besluitversies.
 *
 * @param caller makes the calls
 * @param pad of what
 */
record Teksten(Caller caller, TekstPad pad) {
    private static final Answer<Documentstructuur> STRUCTUUR =
            Answer.of(StructuurWire.class).map(StructuurMapping::structuur);
    private static final Answer<DocumentComponent> COMPONENT =
            Answer.of(StructuurWire.class).map(StructuurMapping::component);
    private static final Answer<Regeltekstannotaties> REGELTEKSTANNOTATIES =
            Answer.of(RegeltekstannotatiesWire.class).map(RegeltekstannotatiesWire::annotaties);
    private static final Answer<Divisieannotaties> DIVISIEANNOTATIES =
            Answer.of(DivisieannotatiesWire.class).map(DivisieannotatiesWire::annotaties);
    private static final Answer<Renvooi<Regeltekstannotaties>> REGELTEKST_RENVOOI =
            new RenvooiAnswer<>(RegeltekstannotatiesWire.class, RegeltekstannotatiesWire::annotaties);
    private static final Answer<Renvooi<Divisieannotaties>> DIVISIE_RENVOOI =
            new RenvooiAnswer<>(DivisieannotatiesWire.class, DivisieannotatiesWire::annotaties);

    Documentstructuur documentstructuur(String identificatie, Consumer<TekstQuery> question) {
        return caller.call(
                asked("/documentstructuur", identificatie, question, STRUCTUUR).build());
    }

    DocumentComponent documentComponent(String identificatie, String wId, Consumer<TekstQuery> question) {
        // A wId stands in the path as it is: the rule for identifications would take its dots.
        return caller.call(asked("/documentstructuur/{documentComponentWorkId}", identificatie, question, COMPONENT)
                .path("documentComponentWorkId", Given.text(wId, "a wId"))
                .build());
    }

    Regeltekstannotaties regeltekstannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        return annotaties("regeltekstannotaties", identificatie, question, REGELTEKSTANNOTATIES);
    }

    Divisieannotaties divisieannotaties(String identificatie, Consumer<AnnotatieQuery> question) {
        return annotaties("divisieannotaties", identificatie, question, DIVISIEANNOTATIES);
    }

    Renvooi<Regeltekstannotaties> regeltekstRenvooi(String technischId, Consumer<AnnotatieQuery> question) {
        return annotaties("regeltekstannotaties", technischId, question, REGELTEKST_RENVOOI);
    }

    Renvooi<Divisieannotaties> divisieRenvooi(String technischId, Consumer<AnnotatieQuery> question) {
        return annotaties("divisieannotaties", technischId, question, DIVISIE_RENVOOI);
    }

    private <T> T annotaties(String soort, String identificatie, Consumer<AnnotatieQuery> question, Answer<T> answer) {
        AnnotatieQuery query = new AnnotatieQuery();
        question.accept(query);
        return caller.call(query.operation(pad, identificatie, soort, answer));
    }

    private <T> OperationBuilder<T> asked(
            String below, String identificatie, Consumer<TekstQuery> question, Answer<T> answer) {
        TekstQuery query = new TekstQuery();
        question.accept(query);
        OperationBuilder<T> call = Operation.get(DsoApis.PRESENTEREN, pad.one(below), answer);
        pad.put(call, identificatie);
        return query.in(pad, call);
    }
}
