package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ImroWire;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.PlanWire;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.ImroDocumentMetadata.PlanOndergrond;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.ImroDocumentMetadata.PlanstatusInfo;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;
import org.jspecify.annotations.Nullable;

/** From the wire to what users see. */
final class PlanMapping {
    private PlanMapping() {}

    static Plan plan(PlanWire wire) {
        return new Plan(
                Texts.required(wire.id(), "id"),
                Texts.present(wire.type()).map(DocumentType::new),
                Texts.collapsed(wire.naam()),
                overheid(wire.beleidsmatigVerantwoordelijkeOverheid()),
                overheid(wire.publicerendBevoegdGezag()),
                Lists.copy(wire.locatienamen()),
                planstatus(wire.planstatusInfo()),
                Lists.mapped(wire.illustraties(), PlanMapping::illustratie),
                Texts.present(wire.verwijzingNaarVaststellingsbesluit()),
                Texts.present(wire.besluitnummer()),
                Lists.copy(wire.verwijzingNorm()),
                Lists.copy(wire.normadressant()),
                Lists.mapped(wire.ondergronden(), PlanMapping::ondergrond),
                Lists.mapped(wire.heeftOnderdelen(), PlanMapping::onderdeel),
                Texts.present(wire.regelStatus()).map(RegelStatus::new),
                Texts.present(wire.regelBinding()).map(RegelBinding::new),
                Texts.flag(wire.isHistorisch()),
                Dates.day(wire.verwijderdOp(), "verwijderdOp"),
                Texts.flag(wire.isTamPlan()),
                Texts.scalar(wire.beroepEnBezwaar()),
                Texts.flag(wire.isParapluplan()),
                Dates.day(wire.eindeRechtsgeldigheid(), "eindeRechtsgeldigheid"),
                Optional.ofNullable(wire.geometrie()).map(Geometry::ofGeoJson),
                relaties(wire.relatiesMetExternePlannen()),
                relaties(wire.relatiesVanuitExternePlannen()),
                dossier(wire.dossier()),
                Texts.present(wire.verwijzingNaarGml()));
    }

    private static Optional<Overheid> overheid(PlanWire.@Nullable OverheidWire wire) {
        return Optional.ofNullable(wire)
                .map(given -> new Overheid(
                        Texts.present(given.type()), Texts.present(given.code()), Texts.title(given.naam())));
    }

    private static Optional<PlanstatusInfo> planstatus(ImroWire.@Nullable PlanstatusWire wire) {
        return Optional.ofNullable(wire)
                .map(given -> new PlanstatusInfo(
                        Texts.present(given.planstatus()), Dates.day(given.datum(), "planstatusInfo.datum")));
    }

    private static Plan.Illustratie illustratie(PlanWire.IllustratieWire wire) {
        return new Plan.Illustratie(
                Texts.present(wire.href()),
                Texts.present(wire.type()),
                Texts.title(wire.naam()),
                Texts.title(wire.legendanaam()));
    }

    private static PlanOndergrond ondergrond(ImroWire.OndergrondWire wire) {
        return new PlanOndergrond(Texts.present(wire.type()), Dates.day(wire.datum(), "ondergronden.datum"));
    }

    private static Plan.PlanOnderdeel onderdeel(PlanWire.OnderdeelWire wire) {
        return new Plan.PlanOnderdeel(
                Texts.present(wire.type()),
                Lists.copy(wire.externeReferenties()),
                Lists.mapped(
                        wire.heeftObjectgerichteTeksten(),
                        tekst -> new Plan.PlanTekst(
                                Texts.present(tekst.type()), Texts.title(tekst.titel()), Texts.present(tekst.href()))));
    }

    private static Optional<PlanRelaties> relaties(PlanWire.@Nullable RelatiesWire wire) {
        return Optional.ofNullable(wire)
                .map(given -> new PlanRelaties(
                        relaties(given.gebruiktInformatieUit()),
                        relaties(given.gedeeltelijkeHerzieningVan()),
                        relaties(given.muteert()),
                        relaties(given.tenGevolgeVan()),
                        relaties(given.uitTeWerkenIn()),
                        relaties(given.uitgewerktIn()),
                        relaties(given.vervangt())));
    }

    private static List<PlanRelaties.Relatie> relaties(@Nullable List<PlanWire.RelatieWire> wires) {
        return Lists.mapped(
                wires,
                wire -> new PlanRelaties.Relatie(
                        Texts.present(wire.id()),
                        Texts.title(wire.naam()),
                        dossier(wire.dossier()),
                        planstatus(wire.planstatusInfo()),
                        Texts.present(wire.href())));
    }

    private static Optional<PlanRelaties.PlanDossier> dossier(PlanWire.@Nullable DossierWire wire) {
        return Optional.ofNullable(wire)
                .map(given -> new PlanRelaties.PlanDossier(Texts.present(given.id()), Texts.present(given.status())));
    }
}
