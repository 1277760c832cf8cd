package nl.plusgemeente.sdk.contract.exact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import nl.plusgemeente.sdk.core.call.BodyStream;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.presenteren.AfbeeldingId;
import nl.plusgemeente.sdk.omgevingswet.presenteren.DocumentComponent;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Ontwerpregeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.OntwerpregelingSort;
import nl.plusgemeente.sdk.omgevingswet.presenteren.Regeling;
import nl.plusgemeente.sdk.omgevingswet.presenteren.RegelingType;

/** Presenteren v8, every operation. */
final class PresenterenAsks {
    static final RdPoint PLACE = RdPoint.of(160_500, 501_500);
    private static final Geometry AREA = PLACE.geometry();
    private static final Tijdreis THEN =
            Tijdreis.op(LocalDate.of(2026, 11, 20)).beschikbaarOp(Instant.parse("2026-11-21T10:00:00Z"));
    private static final Tijdreis KNOWN = Tijdreis.NU.beschikbaarOp(Instant.parse("2026-11-21T10:00:00Z"));
    private static final String PLAN = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String DRAFT = "_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_ontwerp_12";

    private static final String BESLUIT = "_akn_nl_act_gm0995_2020_omgevingsplan_akn_nl_bill_gm0995_2024_besluit_12";
    private static final String VISIE = "/akn/nl/act/gm0995/2021/omgevingsvisie";
    private static final String PART =
            "gm0995_1-0__chp_22__subchp_22.5__subsec_22.5.2__subsec_22.5.2.4__art_22.299__para_3";

    private PresenterenAsks() {}

    static Asks all() {
        Asks asks = new Asks();
        regelingen(asks);
        regelingTexts(asks);
        ontwerpen(asks);
        besluiten(asks);
        others(asks);
        return asks;
    }

    private static void regelingen(Asks asks) {
        asks.add(
                "regelingen",
                dso -> dso
                        .regelingen()
                        .list(q -> q.op(THEN)
                                .metGebieden()
                                .primaireLocaties()
                                .sort("identificatie")
                                .pageSize(2))
                        .first()
                        .items()
                        .stream()
                        .map(Regeling::identificatie)
                        .toList());
        asks.add(
                "regelingen, search",
                dso -> dso
                        .regelingen()
                        .search(q -> q.at(PLACE)
                                .bevoegdGezag("gm0995")
                                .typeBevoegdGezag(Bestuurslaag.GEMEENTE)
                                .type(RegelingType.OMGEVINGSPLAN)
                                .pageSize(3))
                        .first()
                        .items()
                        .stream()
                        .map(Regeling::identificatie)
                        .toList());
        asks.add("regeling", dso -> dso.regelingen().get(PLAN, THEN).titel());
        asks.add(
                "voorkomens",
                dso -> dso.regelingen().voorkomens(PLAN, KNOWN).first().items().stream()
                        .map(one -> one.link("self").orElseThrow().replaceAll(".*[?]", ""))
                        .toList());
    }

    private static void regelingTexts(Asks asks) {
        asks.add(
                "documentstructuur",
                dso -> dso.regelingen().documentstructuur(PLAN, q -> q.op(THEN).transformXml()).stream()
                        .map(DocumentComponent::identificatie)
                        .filter(PART::equals)
                        .count());
        asks.add(
                "documentcomponent",
                dso -> dso.regelingen()
                        .documentComponent(PLAN, PART, q -> q.op(THEN).transformXml())
                        .identificatie());
        asks.add(
                "regeltekstannotaties",
                dso -> dso.regelingen()
                        .regeltekstannotaties(PLAN, q -> q.primaireLocaties().op(THEN))
                        .regelteksten()
                        .get(0)
                        .identificatie());
        asks.add(
                "regeltekstannotaties, search",
                dso -> dso.regelingen()
                        .regeltekstannotaties(PLAN, q -> q.at(PLACE).op(THEN))
                        .geselecteerdeLocatieRefs());
        asks.add(
                "divisieannotaties",
                dso -> dso.regelingen()
                        .divisieannotaties(VISIE, q -> q.op(THEN))
                        .tekstdelen()
                        .size());
        asks.add(
                "divisieannotaties, search",
                dso -> dso.regelingen()
                        .divisieannotaties(VISIE, q -> q.at(PLACE).op(THEN))
                        .tekstdelen()
                        .size());
    }

    private static void ontwerpen(Asks asks) {
        asks.add(
                "ontwerpregelingen",
                dso -> dso
                        .ontwerpregelingen()
                        .list(q -> q.op(KNOWN)
                                .metGebieden()
                                .sort(OntwerpregelingSort.IDENTIFICATIE_DESCENDING)
                                .pageSize(1))
                        .first()
                        .items()
                        .stream()
                        .map(Ontwerpregeling::technischId)
                        .toList());
        asks.add(
                "ontwerpregelingen, search",
                dso -> dso
                        .ontwerpregelingen()
                        .search(q -> q.at(PLACE)
                                .bevoegdGezag("gm0995")
                                .typeBevoegdGezag(Bestuurslaag.GEMEENTE)
                                .type(RegelingType.OMGEVINGSPLAN)
                                .op(KNOWN)
                                .pageSize(1))
                        .first()
                        .items()
                        .stream()
                        .map(Ontwerpregeling::technischId)
                        .toList());
        asks.add(
                "ontwerpregeling",
                dso -> dso.ontwerpregelingen().get(DRAFT, KNOWN).identificatie());
        asks.add(
                "ontwerp, documentstructuur",
                dso -> dso
                        .ontwerpregelingen()
                        .documentstructuur(DRAFT, q -> q.transformXml().op(KNOWN))
                        .stream()
                        .count());
        asks.add(
                "ontwerp, documentcomponent",
                dso -> dso.ontwerpregelingen()
                        .documentComponent(DRAFT, PART, q -> q.op(KNOWN))
                        .identificatie());
        asks.add(
                "ontwerp, regeltekstannotaties",
                dso -> dso.ontwerpregelingen()
                        .regeltekstannotaties(DRAFT, q -> q.documentComponent(PART))
                        .deltas()
                        .size());
        asks.add(
                "ontwerp, regeltekstannotaties, search",
                dso -> dso.ontwerpregelingen()
                        .regeltekstannotaties(DRAFT, q -> q.at(PLACE).primaireLocaties())
                        .annotaties()
                        .geselecteerdeLocatieRefs());
        asks.add(
                "ontwerp, divisieannotaties",
                dso -> dso.ontwerpregelingen()
                        .divisieannotaties(DRAFT, q -> q.op(KNOWN))
                        .beoogdeOpvolgerVan()
                        .isPresent());
        asks.add(
                "ontwerp, divisieannotaties, search",
                dso -> dso.ontwerpregelingen()
                        .divisieannotaties(DRAFT, q -> q.at(PLACE))
                        .beoogdeOpvolgerVan()
                        .isPresent());
    }

    private static void besluiten(Asks asks) {
        asks.add(
                "besluitversies",
                dso -> dso.besluitversies().list(q -> q.op(KNOWN).metGebieden().pageSize(1)).first().items().stream()
                        .map(besluit -> besluit.text("technischId").orElseThrow())
                        .toList());
        asks.add(
                "besluitversie", dso -> dso.besluitversies().get(BESLUIT, KNOWN).text("identificatie"));
        asks.add(
                "besluitversie, documentstructuur",
                dso -> dso.besluitversies().documentstructuur(BESLUIT, q -> q.conditieArtikel()).stream()
                        .count());
        asks.add(
                "besluitversie, documentcomponent",
                dso -> dso.besluitversies()
                        .documentComponent(BESLUIT, PART, q -> {})
                        .identificatie());
        asks.add(
                "besluitversie, regeltekstannotaties",
                dso -> dso.besluitversies()
                        .regeltekstannotaties(BESLUIT, q -> q.op(KNOWN))
                        .deltas()
                        .size());
        asks.add(
                "besluitversie, regeltekstannotaties, search",
                dso -> dso.besluitversies()
                        .regeltekstannotaties(BESLUIT, q -> q.at(PLACE))
                        .annotaties()
                        .geselecteerdeLocatieRefs());
        asks.add(
                "besluitversie, divisieannotaties",
                dso -> dso.besluitversies().divisieannotaties(BESLUIT, q -> {}).deltas());
        asks.add(
                "besluitversie, divisieannotaties, search",
                dso -> dso.besluitversies()
                        .divisieannotaties(BESLUIT, q -> q.at(PLACE))
                        .deltas());
    }

    private static void others(Asks asks) {
        asks.add(
                "omgevingsvergunningen",
                dso -> dso.omgevingsvergunningen()
                        .list(q -> q.op(THEN).metGebieden().pageSize(1))
                        .first()
                        .items()
                        .get(0)
                        .identificatie());
        asks.add(
                "omgevingsvergunningen, search",
                dso -> dso.omgevingsvergunningen()
                        .search(AREA, q -> q.pageSize(1))
                        .first()
                        .items()
                        .get(0)
                        .referentienummer());
        asks.add(
                "omgevingsvergunning",
                dso -> dso.omgevingsvergunningen()
                        .get("/akn/nl/bill/gm0995/2024/bopa-7", KNOWN)
                        .referentienummer());
        asks.add(
                "onderwerpen, search",
                dso -> dso.onderwerpen()
                        .search(AREA, THEN)
                        .get(0)
                        .activiteiten()
                        .size());
        asks.add(
                "ontwerponderwerpen, search",
                dso -> dso.onderwerpen()
                        .searchOntwerp(AREA, q -> q.op(KNOWN).inzagetermijn("verlopen"))
                        .size());
        String version = PLAN + "/nld@2024-03-12;14";
        asks.add("afbeelding", dso -> size(dso, new AfbeeldingId(false, "gm0995", version, "kaart.png")));
        String decision = "/akn/nl/bill/gm0995/2024/ontwerp_12";
        asks.add("ontwerpafbeelding", dso -> size(dso, new AfbeeldingId(true, "gm0995", decision, "kaart.png")));
    }

    private static int size(Omgevingswet dso, AfbeeldingId id) {
        try (BodyStream image = dso.afbeeldingen().open(id)) {
            return image.stream().readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
