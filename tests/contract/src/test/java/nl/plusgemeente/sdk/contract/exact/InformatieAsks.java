package nl.plusgemeente.sdk.contract.exact;

import static nl.plusgemeente.sdk.contract.exact.PresenterenAsks.PLACE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.plusgemeente.sdk.omgevingswet.downloaden.DownloadStatus;
import nl.plusgemeente.sdk.omgevingswet.downloaden.Downloads;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.geo.Crs;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.BestuurslaagFilter;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentSuggestie;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;
import nl.plusgemeente.sdk.omgevingswet.plannen.Plan;
import nl.plusgemeente.sdk.omgevingswet.plannen.PlanObjectType;
import nl.plusgemeente.sdk.omgevingswet.plannen.RegelBinding;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.GevondenLocatie;
import nl.plusgemeente.sdk.omgevingswet.toepasbaar.ToepasbareActiviteit;

/** Ontsluiten v2, Geometrie v1, Toepasbaar v7 and Ruimtelijke plannen v4, every operation. */
final class InformatieAsks {
    private static final Geometry AREA = PLACE.geometry();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Tijdreis THEN = Tijdreis.op(DAY);
    private static final Tijdreis GELDIG = Tijdreis.NU.geldigOp(DAY);
    private static final String REGELING = "/akn/nl/act/gm0995/2020/omgevingsplan";
    private static final String PLAN = "NL.IMRO.0995.BP00099-VG01";
    private static final String AMBTSGEBIED = "nl.imow-gm0995.ambtsgebied.9999999999";
    private static final List<PlanObjectType> LISTED = List.of(
            PlanObjectType.TEKSTEN,
            PlanObjectType.CARTOGRAFIESUMMARIES,
            PlanObjectType.BEKENDMAKINGEN,
            PlanObjectType.GERELATEERDE_PLANNEN);
    private static final List<PlanObjectType> EACH = List.of(
            PlanObjectType.PLANOBJECTEN,
            PlanObjectType.BESTEMMINGSVLAKKEN,
            PlanObjectType.BOUWVLAKKEN,
            PlanObjectType.FUNCTIEAANDUIDINGEN,
            PlanObjectType.BOUWAANDUIDINGEN,
            PlanObjectType.LETTERTEKENAANDUIDINGEN,
            PlanObjectType.MAATVOERINGEN,
            PlanObjectType.FIGUREN,
            PlanObjectType.GEBIEDSAANDUIDINGEN,
            PlanObjectType.STRUCTUURVISIEGEBIEDEN,
            PlanObjectType.STRUCTUURVISIECOMPLEXEN,
            PlanObjectType.STRUCTUURVISIEVERKLARINGEN,
            PlanObjectType.BESLUITVLAKKEN,
            PlanObjectType.BESLUITSUBVLAKKEN);

    private InformatieAsks() {}

    static Asks downloaden(Path folder) {
        return new Asks().add("aanvraag, status, download", dso -> {
            Downloads downloads = dso.downloads();
            String id = downloads.request(REGELING);
            while (!downloads.status(id).equals(DownloadStatus.BESCHIKBAAR)) {
                // it is ready after so many questions, whatever the time
            }
            return downloads.unpack(id, folder.resolve("regeling")).files().contains("Regeling/Tekst.xml");
        });
    }

    static Asks ontsluiten() {
        return new Asks()
                .add(
                        "documenten, search",
                        dso -> dso
                                .documenten()
                                .search(q -> q.at(PLACE)
                                        .bestuurslaag(BestuurslaagFilter.GEMEENTE)
                                        .find("Lelystad")
                                        .regelgeving()
                                        .op(GELDIG)
                                        .pageSize(2))
                                .first()
                                .items()
                                .stream()
                                .map(Omgevingsdocument::identificatie)
                                .toList())
                .add("document", dso -> dso.documenten().get(REGELING, GELDIG).titel())
                .add(
                        "suggesties",
                        dso -> dso.documenten().suggest("Lelystad", q -> q.limit(2)).stream()
                                .map(DocumentSuggestie::titel)
                                .toList())
                .add(
                        "versie",
                        dso -> dso.documenten()
                                .versie(REGELING + "/nld@2024-03-12;14")
                                .text("identificatie"));
    }

    static Asks geometrie() {
        return new Asks()
                .add(
                        "geometrie",
                        dso -> dso.geometrieen()
                                .get("GM0995_20230101")
                                .positions()
                                .count())
                .add(
                        "geometrie, in ETRS89",
                        dso -> dso.geometrieen()
                                .get("GM0995_20230101", Crs.ETRS89)
                                .positions()
                                .count());
    }

    static Asks toepasbaar() {
        return new Asks()
                .add(
                        "locaties, search",
                        dso -> dso
                                .toepasbaar()
                                .locaties(q -> q.at(PLACE).locatieIdentificaties(List.of(AMBTSGEBIED)))
                                .first()
                                .items()
                                .stream()
                                .map(GevondenLocatie::identificatie)
                                .toList())
                .add(
                        "primairelocaties, search",
                        dso -> dso.toepasbaar()
                                .primairelocaties(q -> q.within(AREA).op(THEN).synchroniseerMetTilesetVolledig())
                                .first()
                                .items()
                                .size())
                .add(
                        "locatieidentificaties, search at a place",
                        dso -> dso.toepasbaar()
                                .locatieidentificaties(q -> q.at(PLACE))
                                .size())
                .add(
                        "locatieidentificaties, search of places",
                        dso -> dso.toepasbaar()
                                .locatieidentificaties(q -> q.locatieIdentificaties(List.of(AMBTSGEBIED))))
                .add("locatie", dso -> dso.toepasbaar().locatie(AMBTSGEBIED).noemer())
                .add(
                        "levenscyclus",
                        dso -> dso.toepasbaar().activiteiten().first().items().stream()
                                .map(ToepasbareActiviteit::identificatie)
                                .limit(2)
                                .toList())
                .add(
                        "levenscyclus of one",
                        dso -> dso.toepasbaar()
                                .activiteit("nl.imow-gm0995.activiteit.HoutopstandVellen")
                                .identificatie());
    }

    static Asks plannen() {
        Asks asks = new Asks()
                .add(
                        "plannen",
                        dso -> dso
                                .plannen()
                                .list(q -> q.planType(DocumentType.BESTEMMINGSPLAN, DocumentType.WIJZIGINGSPLAN)
                                        .regelStatus(RegelStatus.GELDEND)
                                        .regelBinding(RegelBinding.BURGERBINDEND)
                                        .beleidsmatigVerantwoordelijkeOverheid("gemeentelijke overheid")
                                        .publicerendBevoegdGezag("gemeentelijke overheid")
                                        .beschikbaarOp(Instant.parse("2026-11-21T10:00:00Z"))
                                        .expand("geometrie", "bbox")
                                        .crs(Crs.ETRS89)
                                        .pageSize(1))
                                .first()
                                .items()
                                .stream()
                                .map(Plan::id)
                                .toList())
                .add(
                        "plannen, search at a point",
                        dso -> dso.plannen()
                                .search(PLACE, q -> {})
                                .first()
                                .items()
                                .get(0)
                                .id())
                .add("plan", dso -> dso.plannen().get(PLAN).naam())
                .add(
                        "plan, with its geometry",
                        dso -> dso.plannen()
                                .get(PLAN, List.of("geometrie"))
                                .geometrie()
                                .isPresent())
                .add(
                        "artikelen, search",
                        dso -> dso.plannen()
                                .objecten(PLAN, PlanObjectType.ARTIKELEN, AREA)
                                .first()
                                .items()
                                .size());
        LISTED.forEach(type -> asks.add(
                type.waarde(),
                dso -> dso.plannen().objecten(PLAN, type).first().items().size()));
        for (PlanObjectType type : EACH) {
            asks.add(
                            type.waarde(),
                            dso -> dso.plannen()
                                    .objecten(PLAN, type)
                                    .first()
                                    .items()
                                    .size())
                    .add(
                            type.waarde() + ", search",
                            dso -> dso.plannen()
                                    .objecten(PLAN, type, AREA)
                                    .first()
                                    .items()
                                    .size())
                    .add(
                            type.waarde() + ", one",
                            dso -> dso.plannen().object(PLAN, type, "2").text("id"));
        }
        return asks;
    }
}
