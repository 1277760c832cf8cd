package nl.plusgemeente.sdk.contract.fuzz;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.catalogus.CatalogusLijst;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Vergunningcheck;

/** Questions to every API that the mock answers, each with answers of a form of its own. */
final class Asks {
    private static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String DAKKAPEL =
            "http://toepasbare-regels.omgevingswet.overheid.nl/werkzaamheden/id/concept/DakkapelPlaatsen";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private Asks() {}

    static Map<String, Consumer<Omgevingswet>> all() {
        Map<String, Consumer<Omgevingswet>> asks = new LinkedHashMap<>();
        asks.put("documenten", dso -> dso.documenten().search(q -> q.at(PLACE)).first());
        asks.put("suggesties", dso -> dso.documenten().suggest("Lelystad", 5));
        asks.put("document", dso -> dso.documenten().get(PLAN));
        asks.put("regelingen", dso -> dso.regelingen().list(q -> {}).first());
        asks.put("regeling", dso -> dso.regelingen().get(PLAN));
        asks.put(
                "documentstructuur",
                dso -> dso.regelingen().documentstructuur(PLAN).stream().forEach(component -> component.tekst()));
        asks.put(
                "regeltekstannotaties",
                dso -> dso.regelingen().regeltekstannotaties(PLAN).regelsPerActiviteit());
        asks.put("divisieannotaties", dso -> dso.regelingen().divisieannotaties(PLAN));
        asks.put("geometrie", dso -> dso.geometrieen().get("GM0995_20230101"));
        asks.put(
                "vergunningcheck",
                dso -> words(dso.toepasbareRegels().vergunningcheck(List.of(DAKKAPEL), PLACE.geometry())));
        asks.put("toelichting", dso -> dso.toepasbareRegels().toelichting(9));
        asks.put("activiteiten", dso -> dso.rtr().activiteiten(DAY).first());
        asks.put("activiteit", dso -> dso.rtr().activiteit("nl.imow-gm0995.activiteit.DakkapelPlaatsen", DAY));
        asks.put(
                "onderliggende",
                dso -> dso.rtr().activiteitMetOnderliggende("nl.imow-gm0995.activiteit.BouwAct", DAY, Runnable::run));
        asks.put(
                "koppelingen",
                dso -> dso.rtr().activiteitKoppelingen("DakkapelPlaatsen", DAY).first());
        asks.put("versies", dso -> dso.rtr().werkzaamheidVersies("BoomKappen").first());
        asks.put("typeringen", dso -> dso.rtr().regelTyperingen(List.of(DAKKAPEL), PLACE));
        asks.put(
                "bestanden",
                dso -> dso.rtr()
                        .regelBestanden(Oin.of("00000099000000001000"), DAY)
                        .first());
        asks.put(
                "zoeken",
                dso -> dso.zoekinterface().werkzaamheden(q -> q.zoekterm("dak")).forEach(gevonden -> gevonden.tekst()));
        asks.put("begrippen", dso -> dso.catalogus().begrippen("weg").first());
        asks.put(
                "waardelijsten",
                dso -> dso.catalogus().list(CatalogusLijst.WAARDELIJSTEN).first());
        asks.put("concepten", dso -> dso.stelselcatalogus().concepten("weg").first());
        samenwerken(asks);
        return asks;
    }

    private static void samenwerken(Map<String, Consumer<Omgevingswet>> asks) {
        Oin oin = Oin.of("00000099000000001000");
        asks.put("samenwerking", dso -> dso.samenwerken().samenwerkingen().get("SAM-10995"));
        asks.put(
                "samenwerkingdocumenten",
                dso -> dso.samenwerken().documenten().list("SAM-10995").first());
        asks.put("actieverzoeken", dso -> dso.samenwerken().actieverzoeken().list("SAM-10995", oin));
        asks.put(
                "notificaties",
                dso -> dso.samenwerken().notificaties().of("SAM-10995").first());
    }

    private static void words(Vergunningcheck check) {
        check.openVragen().forEach(vraag -> vraag.tekst());
        check.zonderRegels();
    }
}
