package nl.plusgemeente.sdk.contract.exact;

import static nl.plusgemeente.sdk.contract.exact.PresenterenAsks.PLACE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.omgevingswet.catalogus.CatalogusLijst;
import nl.plusgemeente.sdk.omgevingswet.geo.Etrs89Point;
import nl.plusgemeente.sdk.omgevingswet.rtr.RtrActiviteit;
import nl.plusgemeente.sdk.omgevingswet.rtr.RtrWerkzaamheid;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.Antwoord;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.RegelUitkomst;
import nl.plusgemeente.sdk.omgevingswet.uitvoeren.RegelVraag;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.ZoekResultaat;
import nl.plusgemeente.sdk.omgevingswet.zoekinterface.ZoekToestemming;

/** The APIs of applicable rules, and the catalogue: every operation. */
final class RegelsAsks {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Oin OIN = Oin.of("00000099000000001000");
    private static final String DAKKAPEL = "nl.imow-gm0995.activiteit.DakkapelPlaatsen";
    private static final String REFS = "http://toepasbare-regels.omgevingswet.overheid.nl/";
    private static final String WERK = REFS + "werkzaamheden/id/concept/DakkapelPlaatsen";

    private static final List<CatalogusLijst> LISTS = List.of(
            CatalogusLijst.BEGRIPPENKADERS,
            CatalogusLijst.CONCEPTSCHEMAS,
            CatalogusLijst.COLLECTIES,
            CatalogusLijst.CONCEPTEN,
            CatalogusLijst.ACTIVITEITEN,
            CatalogusLijst.WERKZAAMHEDEN,
            CatalogusLijst.BRONNEN,
            CatalogusLijst.WAARDELIJSTEN,
            CatalogusLijst.INFORMATIEPRODUCTEN);

    private RegelsAsks() {}

    static Asks rtr() {
        return new Asks()
                .add(
                        "activiteiten",
                        dso -> dso.rtr().activiteiten(DAY).first().items().size())
                .add(
                        "activiteiten, search by OIN",
                        dso -> dso.rtr().search(q -> q.oin(OIN).op(DAY).pageSize(2)).first().items().stream()
                                .map(RtrActiviteit::urn)
                                .toList())
                .add(
                        "activiteiten, search by code",
                        dso -> dso.rtr()
                                .search(q -> q.organisatieCode("0995").op(DAY).pageSize(1))
                                .first()
                                .items()
                                .size())
                .add(
                        "activiteiten, search at a place",
                        dso -> dso.rtr()
                                .search(q ->
                                        q.at(Etrs89Point.of(52.5, 5.46)).op(DAY).pageSize(1))
                                .first()
                                .items()
                                .size())
                .add("activiteit", dso -> dso.rtr().activiteit(DAKKAPEL, DAY).omschrijving())
                .add(
                        "werkzaamheden",
                        dso -> dso.rtr().werkzaamheden().first().items().stream()
                                .map(RtrWerkzaamheid::urn)
                                .toList())
                .add("werkzaamheid", dso -> dso.rtr().werkzaamheid("BoomKappen").omschrijving())
                .add(
                        "activiteitKoppelingen",
                        dso -> dso.rtr()
                                .activiteitKoppelingen("DakkapelPlaatsen", DAY)
                                .first()
                                .items());
    }

    static Asks werkzaamheden() {
        return new Asks()
                .add(
                        "werkzaamheid, versions",
                        dso -> dso.rtr().werkzaamheidVersies("DakkapelPlaatsen").first().items().stream()
                                .map(versie -> versie.beginDatum().orElseThrow())
                                .toList());
    }

    static Asks samengesteld() {
        return new Asks()
                .add(
                        "typeringen",
                        dso -> dso.rtr()
                                .regelTyperingen(List.of(WERK), PLACE)
                                .get(0)
                                .regelbeheerobjecten());
    }

    static Asks gegevens(Path folder) {
        return new Asks()
                .add(
                        "toepasbareRegels of an organisation",
                        dso -> dso.rtr()
                                .regelBestanden(OIN, DAY)
                                .first()
                                .items()
                                .get(0)
                                .identifier())
                .add(
                        "toepasbareRegels of an activity",
                        dso -> dso.rtr()
                                .regelBestanden(REFS + "gm0995/id/concept/Conclusie" + DAKKAPEL, DAY)
                                .first()
                                .items()
                                .size())
                .add(
                        "sttrBestand",
                        dso -> dso.rtr()
                                        .sttrBestand(70_088, folder.resolve("regels.dmn"))
                                        .size()
                                > 0);
    }

    static Asks zoekinterface() {
        return new Asks()
                .add(
                        "werkzaamheden, search",
                        dso -> dso
                                .zoekinterface()
                                .werkzaamheden(q ->
                                        q.zoekterm("zolder").besteMatchEerst().pageSize(5))
                                .first()
                                .items()
                                .stream()
                                .map(ZoekResultaat::urn)
                                .toList())
                .add(
                        "activiteiten, search",
                        dso -> dso
                                .zoekinterface()
                                .activiteiten(q -> q.zoekterm("dakkapel")
                                        .locaties(List.of("nl.imow-gm0995.gebied.1"))
                                        .toestemmingen(List.of(ZoekToestemming.VERGUNNING)))
                                .first()
                                .items()
                                .stream()
                                .map(ZoekResultaat::urn)
                                .toList())
                .add("werkzaamheden, suggestions", dso -> dso.zoekinterface().suggestWerkzaamheden("bo"))
                .add("activiteiten, suggestions", dso -> dso.zoekinterface().suggestActiviteiten("dak"));
    }

    static Asks uitvoeren() {
        List<RegelVraag> vragen = List.of(new RegelVraag(WERK, List.of(new Antwoord(2, "false"))));
        List<RegelVraag> eisen =
                List.of(RegelVraag.of(REFS + "gm0995/id/concept/IndieningsvereistenVergunning" + DAKKAPEL));
        return new Asks()
                .add(
                        "conclusie",
                        dso -> dso.toepasbareRegels().conclusies(vragen, PLACE.geometry()).stream()
                                .map(RegelUitkomst::functioneleStructuurRef)
                                .toList())
                .add(
                        "indieningsvereisten",
                        dso -> dso.toepasbareRegels().indieningsvereisten(eisen, PLACE.geometry()).stream()
                                .map(RegelUitkomst::functioneleStructuurRef)
                                .toList())
                .add(
                        "maatregelen",
                        dso -> new String(
                                dso.toepasbareRegels().maatregelen(vragen, PLACE.geometry()), StandardCharsets.UTF_8))
                .add("toelichting", dso -> dso.toepasbareRegels().toelichting(9));
    }

    static Asks catalogus() {
        Asks asks = new Asks()
                .add(
                        "begrippen",
                        dso -> dso.catalogus()
                                .begrippen("weg", DAY)
                                .first()
                                .items()
                                .size());
        LISTS.forEach(list -> asks.add(
                list.waarde(), dso -> dso.catalogus().list(list).first().items().size()));
        return asks;
    }

    /** The same without a key. */
    static Asks stelselcatalogus() {
        return new Asks()
                .add(
                        "concepten, search",
                        dso -> dso.stelselcatalogus()
                                .concepten("weg")
                                .first()
                                .items()
                                .size())
                .add(
                        "waardelijsten",
                        dso -> dso.stelselcatalogus()
                                .list(CatalogusLijst.WAARDELIJSTEN)
                                .first()
                                .items()
                                .size())
                .add(
                        "conceptschemas",
                        dso -> dso.stelselcatalogus()
                                .list(CatalogusLijst.CONCEPTSCHEMAS)
                                .first()
                                .items()
                                .size());
    }
}
