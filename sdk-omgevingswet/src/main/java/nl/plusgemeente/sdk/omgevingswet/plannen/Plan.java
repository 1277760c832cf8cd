package nl.plusgemeente.sdk.omgevingswet.plannen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.DocumentType;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.ImroDocumentMetadata.PlanOndergrond;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.ImroDocumentMetadata.PlanstatusInfo;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.RegelStatus;

/**
 * One plan of before the Omgevingswet (Ruimtelijke plannen v4, {@code Plan}). Its members are those that a client of the
 * API reads: no public source quotes the schema.
 *
 * @param id for example {@code NL.IMRO.0995.BP00099-VG01}
 * @param type the kind of plan
 * @param naam its name on one line; empty when the API gave none
 * @param beleidsmatigVerantwoordelijkeOverheid the authority whose policy it is
 * @param publicerendBevoegdGezag the authority that published it
 * @param locatienamen names of the places that it is about
 * @param planstatusInfo how far it is
 * @param illustraties its pictures
 * @param verwijzingNaarVaststellingsbesluit the address of the decision
 * @param besluitnummer the number of the decision
 * @param verwijzingNorm the standards that it follows
 * @param normadressant whom its rules are for
 * @param ondergronden the maps under it
 * @param heeftOnderdelen its parts
 * @param regelStatus whether its rules hold
 * @param regelBinding whom its rules bind
 * @param isHistorisch whether it does not hold any more
 * @param verwijderdOp the day on which it was removed
 * @param isTamPlan whether it was made with temporary means for the Omgevingswet (TAM)
 * @param beroepEnBezwaar whether there is appeal or objection, in the API's words
 * @param isParapluplan whether it changes many plans on one subject
 * @param eindeRechtsgeldigheid the day on which it ended
 * @param geometrie its area, when it was asked for by {@code expand}, in the system that was asked for
 * @param relatiesMetExternePlannen other plans, as this plan tells
 * @param relatiesVanuitExternePlannen other plans, as those tell
 * @param dossier the file that it is in
 * @param verwijzingNaarGml the address of its geometries
 */
public record Plan(
        String id,
        Optional<DocumentType> type,
        String naam,
        Optional<Overheid> beleidsmatigVerantwoordelijkeOverheid,
        Optional<Overheid> publicerendBevoegdGezag,
        List<String> locatienamen,
        Optional<PlanstatusInfo> planstatusInfo,
        List<Illustratie> illustraties,
        Optional<String> verwijzingNaarVaststellingsbesluit,
        Optional<String> besluitnummer,
        List<String> verwijzingNorm,
        List<String> normadressant,
        List<PlanOndergrond> ondergronden,
        List<PlanOnderdeel> heeftOnderdelen,
        Optional<RegelStatus> regelStatus,
        Optional<RegelBinding> regelBinding,
        boolean isHistorisch,
        Optional<LocalDate> verwijderdOp,
        boolean isTamPlan,
        Optional<String> beroepEnBezwaar,
        boolean isParapluplan,
        Optional<LocalDate> eindeRechtsgeldigheid,
        Optional<Geometry> geometrie,
        Optional<PlanRelaties> relatiesMetExternePlannen,
        Optional<PlanRelaties> relatiesVanuitExternePlannen,
        Optional<PlanRelaties.PlanDossier> dossier,
        Optional<String> verwijzingNaarGml) {

    /** Copies the lists. */
    public Plan {
        locatienamen = List.copyOf(locatienamen);
        illustraties = List.copyOf(illustraties);
        verwijzingNorm = List.copyOf(verwijzingNorm);
        normadressant = List.copyOf(normadressant);
        ondergronden = List.copyOf(ondergronden);
        heeftOnderdelen = List.copyOf(heeftOnderdelen);
    }

    /**
     * A picture of a plan.
     *
     * @param href its address
     * @param type its kind
     * @param naam its name on one line
     * @param legendanaam the name of its legend on one line
     */
    public record Illustratie(
            Optional<String> href, Optional<String> type, Optional<String> naam, Optional<String> legendanaam) {}

    /**
     * A part of a plan.
     *
     * @param type for example {@code regels}
     * @param externeReferenties the addresses of its files
     * @param objectgerichteTeksten its texts on single objects
     */
    public record PlanOnderdeel(
            Optional<String> type, List<String> externeReferenties, List<PlanTekst> objectgerichteTeksten) {

        /** Copies the lists. */
        public PlanOnderdeel {
            externeReferenties = List.copyOf(externeReferenties);
            objectgerichteTeksten = List.copyOf(objectgerichteTeksten);
        }
    }

    /**
     * A text on one object of a plan.
     *
     * @param type its kind
     * @param titel its title on one line
     * @param href its address
     */
    public record PlanTekst(Optional<String> type, Optional<String> titel, Optional<String> href) {}
}
