package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.call.PageAnswer;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelBestandWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RtrActiviteitWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.TyperingenWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.WerkzaamheidVersieWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.WerkzaamheidWire;

/**
 * @param caller makes the calls
 */
record RtrClient(Caller caller) implements Rtr {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int PAGE_SIZE = 200;
    private static final int FILES_PAGE_SIZE = 50;
    private static final int MOST = 100;

    private static final PageAnswer<RtrActiviteitWire, RtrActiviteit> ACTIVITEITEN =
            Answer.page("activiteiten", RtrActiviteitWire.class).items(RtrMapping::activiteit);
    private static final Answer<RtrActiviteit> ACTIVITEIT =
            Answer.of(RtrActiviteitWire.class).map(RtrMapping::activiteit);
    private static final PageAnswer<WerkzaamheidWire, RtrWerkzaamheid> WERKZAAMHEDEN =
            Answer.page("werkzaamheden", WerkzaamheidWire.class).items(RtrMapping::werkzaamheid);
    private static final Answer<RtrWerkzaamheid> WERKZAAMHEID =
            Answer.of(WerkzaamheidWire.class).map(RtrMapping::werkzaamheid);
    private static final PageAnswer<WerkzaamheidWire, String> KOPPELINGEN = Answer.page(
                    "activiteitKoppelingen", WerkzaamheidWire.class)
            .items(wire -> Texts.required(wire.urn(), "urn"));
    private static final PageAnswer<WerkzaamheidVersieWire, WerkzaamheidVersie> VERSIES =
            Answer.page("werkzaamheidversies", WerkzaamheidVersieWire.class).items(RtrMapping::versie);
    private static final Answer<List<RegelTyperingen>> TYPERINGEN =
            Answer.of(TyperingenWire[].class).map(wires -> Lists.mapped(Arrays.asList(wires), RtrMapping::typeringen));
    private static final PageAnswer<RegelBestandWire, RegelBestand> BESTANDEN =
            Answer.page("toepasbareRegels", RegelBestandWire.class).items(RtrMapping::bestand);

    @Override
    public Pages<RtrActiviteit> activiteiten(LocalDate dag) {
        return caller.pages(on(dag, Operation.get(DsoApis.RTR, "activiteiten", ACTIVITEITEN))
                .pageSize(PAGE_SIZE)
                .build());
    }

    @Override
    public Pages<RtrActiviteit> search(Consumer<ActiviteitQuery> question) {
        ActiviteitQuery query = new ActiviteitQuery();
        question.accept(query);
        return caller.pages(query.operation(
                ACTIVITEITEN, LocalDate.ofInstant(caller.time().clock().instant(), NEDERLAND)));
    }

    @Override
    public RtrActiviteit activiteit(String urn, LocalDate dag) {
        return caller.call(on(
                        dag,
                        Operation.get(DsoApis.RTR, "activiteiten/{urn}", ACTIVITEIT)
                                .path("urn", Given.text(urn, "a urn")))
                .build());
    }

    @Override
    public List<RtrActiviteit> activiteitMetOnderliggende(String urn, LocalDate dag, Executor executor) {
        return new Descent(name -> activiteit(name, dag), executor).from(urn);
    }

    @Override
    public Pages<RtrWerkzaamheid> werkzaamheden() {
        return caller.pages(Operation.get(DsoApis.RTR, "werkzaamheden", WERKZAAMHEDEN)
                .pageSize(PAGE_SIZE)
                .build());
    }

    @Override
    public RtrWerkzaamheid werkzaamheid(String urn) {
        return caller.call(Operation.get(DsoApis.RTR, "werkzaamheden/{urn}", WERKZAAMHEID)
                .path("urn", Given.text(urn, "a urn"))
                .build());
    }

    @Override
    public Pages<String> activiteitKoppelingen(String urn, LocalDate dag) {
        return new NoneIsEmpty<>(caller.pages(on(
                        dag,
                        Operation.get(DsoApis.RTR, "werkzaamheden/{urn}/activiteitKoppelingen", KOPPELINGEN)
                                .path("urn", Given.text(urn, "a urn")))
                .pageSize(PAGE_SIZE)
                .build()));
    }

    @Override
    public Pages<WerkzaamheidVersie> werkzaamheidVersies(String urn) {
        return caller.pages(Operation.get(DsoApis.WERKZAAMHEDEN, "werkzaamheden/{urn}", VERSIES)
                .path("urn", Given.text(urn, "a urn"))
                .pageSize(MOST)
                .build());
    }

    @Override
    public List<RegelTyperingen> regelTyperingen(List<String> functioneleStructuurRefs, RdPoint punt) {
        if (functioneleStructuurRefs.isEmpty() || functioneleStructuurRefs.size() > MOST) {
            throw new IllegalArgumentException("ask about 1 to " + MOST + " kinds of work at a time");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("functioneleStructuurRefs", List.copyOf(functioneleStructuurRefs));
        DsoApis.SAMENGESTELDE_RTR
                .geometry()
                .orElseThrow()
                .put(body, punt.geometry().toGeoJson());
        return caller.call(Operation.post(
                        DsoApis.SAMENGESTELDE_RTR, "werkzaamheden/_bepaalRegelbeheerobjectTyperingen", TYPERINGEN)
                .idempotent()
                .body(body)
                .build());
    }

    @Override
    public Pages<RegelBestand> regelBestanden(String functioneleStructuurRef, LocalDate dag) {
        return bestanden("functioneleStructuurRef", Given.text(functioneleStructuurRef, "a reference"), dag);
    }

    @Override
    public Pages<RegelBestand> regelBestanden(Oin oin, LocalDate dag) {
        return bestanden("oin", oin.value(), dag);
    }

    private Pages<RegelBestand> bestanden(String name, String value, LocalDate dag) {
        return caller.pages(Operation.get(DsoApis.UITVOEREN_GEGEVENS, "toepasbareRegels", BESTANDEN)
                .query(name, value)
                .query("datum", Optional.of(dag))
                .pageSize(FILES_PAGE_SIZE)
                .build());
    }

    @Override
    public Download sttrBestand(long identifier, Path target) {
        return caller.call(Operation.get(
                        DsoApis.UITVOEREN_GEGEVENS, "toepasbareRegels/{identifier}/sttrBestand", Answer.file(target))
                .path("identifier", Long.toString(identifier))
                .header("Accept", "application/xml")
                .build());
    }

    private static <T> OperationBuilder<T> on(LocalDate dag, OperationBuilder<T> call) {
        return call.query("datum", Optional.of(dag));
    }
}
