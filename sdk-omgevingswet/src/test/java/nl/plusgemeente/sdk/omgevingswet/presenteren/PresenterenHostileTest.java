package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.omgevingswet.HostileAnswers;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Renvooi;

class PresenterenHostileTest extends HostileAnswers {
    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);

    private static final String TEXT = DocumentstructuurTest.TEXT.replace("\"<Inhoud>\"", "\"<Inhoud/>\"");

    @Override
    protected Map<String, Ask> asks() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put(
                "regelingen",
                new Ask(
                        PresenterenJson.page("regelingen", RegelingJsonTest.PLAN),
                        dso -> dso.regelingen().list(q -> {}).first()));
        asks.put(
                "regeling",
                new Ask(RegelingJsonTest.PLAN, dso -> dso.regelingen().get("x")));
        asks.put(
                "voorkomens",
                new Ask(
                        PresenterenJson.page("voorkomens", RegelingJsonTest.PLAN),
                        dso -> dso.regelingen().voorkomens("x").first()));
        asks.put(
                "documentstructuur", new Ask(TEXT, dso -> texts(dso.regelingen().documentstructuur("x"))));
        asks.put(
                "regeltekstannotaties",
                new Ask(
                        PresenterenJson.RULES,
                        dso -> dso.regelingen().regeltekstannotaties("x").regelsPerActiviteit()));
        asks.put(
                "divisieannotaties",
                new Ask(PresenterenJson.POLICY, dso -> dso.regelingen().divisieannotaties("x")));
        drafts(asks);
        others(asks);
        return asks;
    }

    private static void drafts(Map<String, Ask> asks) {
        String drafts = PresenterenJson.page("ontwerpregelingen", PresenterenJson.ONTWERP);
        asks.put(
                "ontwerpregelingen",
                new Ask(
                        drafts,
                        dso -> dso.ontwerpregelingen().search(q -> q.at(PLACE)).first()));
        asks.put(
                "ontwerpregeling",
                new Ask(PresenterenJson.ONTWERP, dso -> dso.ontwerpregelingen().get("x")));
        asks.put(
                "ontwerp, documentstructuur",
                new Ask(TEXT, dso -> texts(dso.ontwerpregelingen().documentstructuur("x", q -> {}))));
        asks.put(
                "ontwerp, regeltekstannotaties",
                new Ask(
                        PresenterenJson.RULES,
                        dso -> deltas(dso.ontwerpregelingen().regeltekstannotaties("x", q -> {}))));
        asks.put(
                "besluitversie, divisieannotaties",
                new Ask(
                        PresenterenJson.POLICY,
                        dso -> deltas(dso.besluitversies().divisieannotaties("x", q -> {}))));
        asks.put(
                "besluitversies",
                new Ask(
                        PresenterenJson.page("besluitversies", PresenterenJson.ONTWERP),
                        dso -> dso.besluitversies().list(q -> {}).first()));
    }

    private static void others(Map<String, Ask> asks) {
        asks.put("omgevingsvergunning", new Ask(PresenterenJson.VERGUNNING, dso -> {
            Omgevingsvergunning permit = dso.omgevingsvergunningen().get("x");
            return List.of(
                    permit, permit.identificatie(), permit.type(), permit.vergunningsgebied(), permit.link("self"));
        }));
        asks.put(
                "omgevingsvergunningen",
                new Ask(
                        PresenterenJson.page("omgevingsvergunningen", PresenterenJson.VERGUNNING),
                        dso -> dso.omgevingsvergunningen().list(q -> {}).first()));
        asks.put(
                "onderwerpen",
                new Ask(
                        PresenterenJson.ONDERWERPEN.formatted("regelingen"),
                        dso -> dso.onderwerpen().search(PLACE.geometry())));
        asks.put(
                "ontwerponderwerpen",
                new Ask(
                        PresenterenJson.ONDERWERPEN.formatted("ontwerpregelingen"),
                        dso -> dso.onderwerpen().searchOntwerp(PLACE.geometry(), q -> {}).stream()
                                .map(draft -> List.of(draft, draft.technischId(), draft.activiteiten(), draft.themas()))
                                .toList()));
    }

    @Override
    protected Map<String, Function<Omgevingswet, Pages<?>>> lists() {
        return Map.of(
                "regelingen", dso -> dso.regelingen().list(q -> {}),
                "regelingen, search by type",
                        dso -> dso.regelingen().search(q -> q.at(PLACE).type(RegelingType.OMGEVINGSPLAN)),
                "voorkomens", dso -> dso.regelingen().voorkomens("x"),
                "ontwerpregelingen", dso -> dso.ontwerpregelingen().list(q -> {}),
                "besluitversies", dso -> dso.besluitversies().list(q -> {}),
                "omgevingsvergunningen", dso -> dso.omgevingsvergunningen().search(PLACE.geometry(), q -> {}));
    }

    private static Object texts(Documentstructuur structuur) {
        return structuur.stream()
                .map(component -> List.of(component, component.tekst(), component.kop(), component.wijzigactie()))
                .toList();
    }

    private static Object deltas(Renvooi<?> renvooi) {
        return List.of(renvooi, renvooi.beoogdeOpvolgerVan(), renvooi.deltas());
    }
}
