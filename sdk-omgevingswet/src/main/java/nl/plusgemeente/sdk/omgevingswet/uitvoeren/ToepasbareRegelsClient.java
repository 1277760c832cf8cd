package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.NotFoundException;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.geo.SearchArea;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.RegelUitkomstWire;

/**
 * @param caller makes the calls
 */
record ToepasbareRegelsClient(Caller caller) implements ToepasbareRegels {
    private static final String NO_RULES = "BestaatNiet";
    private static final int MOST = 100;

    private static final Answer<List<RegelUitkomst>> UITKOMSTEN = Answer.of(RegelUitkomstWire[].class)
            .map(wires -> Lists.mapped(Arrays.asList(wires), RegelMapping::uitkomst));
    private static final Answer<String> TOELICHTING =
            Answer.of(RegelUitkomstWire.ToelichtingWire.class).map(wire -> Texts.orEmpty(wire.toelichting()));

    @Override
    public Vergunningcheck vergunningcheck(List<String> werkzaamheden, Geometry locatie) {
        return next(new Vergunningcheck(
                CheckStap.CONCLUSIE,
                SearchArea.checked(locatie),
                werkzaamheden.stream().map(RegelVraag::of).toList(),
                List.of()));
    }

    @Override
    public Vergunningcheck next(Vergunningcheck check) {
        return check.with(outcomes(check));
    }

    /** That there are no rules at all is an outcome of a check, and no failure; a path that is gone is one. */
    private List<RegelUitkomst> outcomes(Vergunningcheck check) {
        try {
            return check.stap().equals(CheckStap.CONCLUSIE)
                    ? conclusies(check.vragen(), check.locatie())
                    : indieningsvereisten(check.vragen(), check.locatie());
        } catch (NotFoundException e) {
            if (e.problem().typeName().equals(NO_RULES)) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public Vergunningcheck indieningsvereisten(Vergunningcheck check) {
        List<RegelVraag> activiteiten =
                check.activiteiten().stream().map(RegelVraag::of).toList();
        if (activiteiten.isEmpty()) {
            throw new IllegalArgumentException("no conclusion of this check leads to an activity, so there is nothing"
                    + " that an application must have: look at conclusies() and zonderRegels()");
        }
        return next(new Vergunningcheck(CheckStap.INDIENINGSVEREISTEN, check.locatie(), activiteiten, List.of()));
    }

    @Override
    public Vergunningcheck resume(String json) {
        return next(CheckJson.read(json));
    }

    @Override
    public byte[] maatregelen(List<RegelVraag> vragen, Geometry locatie) {
        return ask("maatregelen/_bepaal", vragen, locatie, Map.of(), Answer.bytes());
    }

    @Override
    public List<RegelUitkomst> conclusies(List<RegelVraag> vragen, Geometry locatie) {
        return ask("conclusie/_bepaal", vragen, locatie, Map.of(), UITKOMSTEN);
    }

    @Override
    public List<RegelUitkomst> indieningsvereisten(List<RegelVraag> vragen, Geometry locatie) {
        Map<String, Object> role = Map.of("rolaanduiding", Map.of("rol", "INITIATIEFNEMER"));
        return ask("indieningsvereisten/_bepaal", vragen, locatie, role, UITKOMSTEN);
    }

    @Override
    public String toelichting(long toelichtingId) {
        return caller.call(Operation.get(DsoApis.UITVOEREN, "toelichtingen/{toelichtingId}", TOELICHTING)
                .path("toelichtingId", Long.toString(toelichtingId))
                .build());
    }

    private <T> T ask(
            String path, List<RegelVraag> vragen, Geometry locatie, Map<String, Object> more, Answer<T> answer) {
        if (vragen.isEmpty() || vragen.size() > MOST) {
            throw new IllegalArgumentException("ask about 1 to " + MOST + " references at a time");
        }
        List<Map<String, Object>> references = new ArrayList<>();
        vragen.forEach(vraag -> references.add(reference(vraag)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("functioneleStructuurRefs", references);
        DsoApis.UITVOEREN
                .geometry()
                .orElseThrow()
                .put(body, SearchArea.checked(locatie).toGeoJson());
        body.putAll(more);
        return caller.call(Operation.post(DsoApis.UITVOEREN, path, answer)
                .crs(Crs.RD_NEW.epsg())
                .idempotent()
                .body(body)
                .build());
    }

    private static Map<String, Object> reference(RegelVraag vraag) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("functioneleStructuurRef", vraag.functioneleStructuurRef());
        reference.put(
                "antwoorden",
                vraag.antwoorden().stream().map(Vergunningcheck::written).toList());
        return reference;
    }
}
