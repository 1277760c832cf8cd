package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;
import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;

/**
 * @param caller makes the calls
 * @param names the names in the JSON
 */
record VerzoekenClient(Caller caller, AfhandelenNames names) implements Verzoeken {
    private static final int PAGE_SIZE = 50;
    private static final int MOST_PAGES = 1_000;

    @Override
    public Verzoeken named(AfhandelenNames other) {
        return new VerzoekenClient(caller, other);
    }

    @Override
    public RecoveryResult recover(RecoveryWindow window, Predicate<Zaakverwijzing> arrived) {
        return new Recovery(this, window, arrived).run();
    }

    @Override
    public List<Zaakverwijzing> search(Geometry gebied, LocalDate vanaf, LocalDate totEnMet) {
        return all("vraag.geometrie", SearchArea.inRd(gebied).toGeoJson(), vanaf, totEnMet);
    }

    @Override
    public List<Zaakverwijzing> related(String verzoeknummer, LocalDate vanaf, LocalDate totEnMet) {
        return all("vraag.verzoeknummer", Given.text(verzoeknummer, "a verzoeknummer"), vanaf, totEnMet);
    }

    @Override
    public StamBericht samenvatting(String verzoeknummer) {
        return caller.call(
                Operation.get(DsoApis.AFHANDELEN, "verzoeken/{verzoeknummer}/samenvatting", StamAnswer.INSTANCE)
                        .header("Accept", "application/xml")
                        .path("verzoeknummer", Given.text(verzoeknummer, "a verzoeknummer"))
                        .build());
    }

    private List<Zaakverwijzing> all(String what, Object value, LocalDate vanaf, LocalDate totEnMet) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(names.of(what), value);
        body.put(names.of("vraag.vanaf"), vanaf.toString());
        body.put(names.of("vraag.tot"), totEnMet.toString());
        VerwijzingPage page = page(body, 1);
        List<Zaakverwijzing> found = new ArrayList<>(page.items());
        for (int number = 2; page.mayHaveNext(number - 1); number++) {
            if (number > MOST_PAGES) {
                throw AfhandelenFaults.tooMany(MOST_PAGES * PAGE_SIZE);
            }
            VerwijzingPage next = page(body, number);
            if (!next.items().isEmpty() && next.items().equals(page.items())) {
                throw AfhandelenFaults.name(names, "vraag.pagina", "another page is the same one again");
            }
            found.addAll(next.items());
            page = next;
        }
        return List.copyOf(found);
    }

    private VerwijzingPage page(Map<String, Object> body, int number) {
        OperationBuilder<VerwijzingPage> call = Operation.post(
                        DsoApis.AFHANDELEN, "verzoeken/_zoek", new VerwijzingAnswer(names))
                .idempotent()
                .body(body)
                .query(names.of("vraag.pagina"), Integer.toString(number))
                .query(names.of("vraag.paginagrootte"), Integer.toString(PAGE_SIZE));
        return caller.call(call.build());
    }
}
