package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ActieverzoekWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.BerichtWire;

/**
 * @param caller makes the calls
 */
record ActieverzoekenClient(Caller caller) implements Actieverzoeken {
    private static final Answer<Actieverzoek> ACTIEVERZOEK =
            Answer.of(ActieverzoekWire.class).map(SamenwerkenMapping::actieverzoek);
    private static final Answer<Bericht> BERICHT = Answer.of(BerichtWire.class).map(SamenwerkenMapping::bericht);
    private static final NumberedPage<ActieverzoekWire, Actieverzoek> ACTIEVERZOEKEN =
            new NumberedPage<>("actieverzoeken", ActieverzoekWire.class, SamenwerkenMapping::actieverzoek);
    private static final NumberedPage<BerichtWire, Bericht> BERICHTEN =
            new NumberedPage<>("berichten", BerichtWire.class, SamenwerkenMapping::bericht);
    private static final String ONE = "actieverzoeken/{actieverzoekId}";
    private static final String ITS_BERICHTEN = ONE + "/berichten";

    @Override
    public List<Actieverzoek> list(String samenwerkingId, Oin organisatie) {
        Given.text(samenwerkingId, "a samenwerkingId");
        return new NumberedPages<>(
                        caller,
                        "page",
                        () -> Operation.get(DsoApis.SAMENWERKEN, "actieverzoeken", ACTIEVERZOEKEN)
                                .query("samenwerkingId", samenwerkingId)
                                .query("organisatie", organisatie.value()))
                .stream().toList();
    }

    @Override
    public Actieverzoek get(String actieverzoekId) {
        return caller.call(at(actieverzoekId, Operation.get(DsoApis.SAMENWERKEN, ONE, ACTIEVERZOEK))
                .build());
    }

    @Override
    public Actieverzoek change(Actieverzoek actieverzoek, Consumer<ActieverzoekWijziging> change) {
        ActieverzoekWijziging wijziging = new ActieverzoekWijziging();
        change.accept(wijziging);
        if (wijziging.members().isEmpty()) {
            throw new IllegalArgumentException("a change changes something");
        }
        wijziging.status().ifPresent(status -> checkAllowed(actieverzoek, status));
        return caller.call(at(actieverzoek.actieverzoekId(), Operation.patch(DsoApis.SAMENWERKEN, ONE, ACTIEVERZOEK))
                .body(wijziging.members())
                .build());
    }

    @Override
    public Pages<Bericht> berichten(String actieverzoekId) {
        Given.text(actieverzoekId, "an actieverzoekId");
        return new NumberedPages<>(
                caller, "page", () -> at(actieverzoekId, Operation.get(DsoApis.SAMENWERKEN, ITS_BERICHTEN, BERICHTEN)));
    }

    @Override
    public Bericht send(String actieverzoekId, String inhoud) {
        if (inhoud.isBlank()) {
            throw new IllegalArgumentException("a bericht says something");
        }
        return caller.call(at(actieverzoekId, Operation.post(DsoApis.SAMENWERKEN, ITS_BERICHTEN, BERICHT))
                .body(Map.of("bericht", inhoud))
                .build());
    }

    private static void checkAllowed(Actieverzoek actieverzoek, ActieverzoekStatus status) {
        List<ActieverzoekStap> allowed = actieverzoek.stappen();
        ActieverzoekStap.ALL.stream()
                .filter(stap -> stap.status().equals(status))
                .filter(stap -> !allowed.contains(stap))
                .findFirst()
                .ifPresent(stap -> {
                    throw new StapNotAllowedException(stap, allowed);
                });
    }

    private static <T> OperationBuilder<T> at(String actieverzoekId, OperationBuilder<T> call) {
        return call.path("actieverzoekId", Given.text(actieverzoekId, "an actieverzoekId"));
    }
}
