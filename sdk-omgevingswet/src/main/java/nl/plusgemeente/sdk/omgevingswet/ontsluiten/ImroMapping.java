package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Dates;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.internal.wire.ImroWire;

/** From the wire to what users see, for documents of before the Omgevingswet. */
final class ImroMapping {
    private ImroMapping() {}

    static ImroDocumentMetadata metadata(ImroWire wire) {
        return new ImroDocumentMetadata(
                Texts.present(wire.imroVersie()),
                Optional.ofNullable(wire.planstatusInfo()).map(ImroMapping::planstatus),
                Texts.present(wire.regelStatus()).map(RegelStatus::new),
                Texts.present(wire.statusDossier()),
                Texts.scalar(wire.beroepEnBezwaar()),
                Texts.present(wire.besluitnummer()),
                Texts.flag(wire.heeftPlankaart()),
                Texts.flag(wire.isHistorisch()),
                Texts.flag(wire.isTamPlan()),
                Dates.day(wire.eindeRechtsgeldigheid(), "eindeRechtsgeldigheid"),
                Dates.day(wire.verwijderdOp(), "verwijderdOp"),
                Lists.mapped(wire.onderdelen(), ImroMapping::onderdeel),
                Lists.mapped(wire.ondergronden(), ImroMapping::ondergrond),
                Lists.mapped(wire.bekendmakingen(), ImroMapping::bekendmaking),
                Lists.mapped(wire.gerelateerdeVersies(), DocumentMapping::versie));
    }

    private static ImroDocumentMetadata.PlanstatusInfo planstatus(ImroWire.PlanstatusWire wire) {
        return new ImroDocumentMetadata.PlanstatusInfo(
                Texts.present(wire.planstatus()), Dates.day(wire.datum(), "planstatusInfo.datum"));
    }

    private static ImroDocumentMetadata.Onderdeel onderdeel(ImroWire.OnderdeelWire wire) {
        return new ImroDocumentMetadata.Onderdeel(
                Texts.present(wire.type()),
                Lists.mapped(wire.href(), link -> Texts.orEmpty(link.href())),
                Lists.mapped(wire.objectgerichteTeksten(), ImroMapping::tekst));
    }

    private static ImroDocumentMetadata.ObjectgerichteTekst tekst(ImroWire.TekstWire wire) {
        return new ImroDocumentMetadata.ObjectgerichteTekst(
                Texts.present(wire.identificatie()), Texts.title(wire.titel()), Texts.present(wire.type()));
    }

    private static ImroDocumentMetadata.PlanOndergrond ondergrond(ImroWire.OndergrondWire wire) {
        return new ImroDocumentMetadata.PlanOndergrond(
                Texts.present(wire.type()), Dates.day(wire.datum(), "ondergronden.datum"));
    }

    private static ImroDocumentMetadata.Bekendmaking bekendmaking(ImroWire.BekendmakingWire wire) {
        return new ImroDocumentMetadata.Bekendmaking(
                Texts.present(wire.documentType()), Texts.title(wire.titel()), Texts.present(wire.href()));
    }
}
