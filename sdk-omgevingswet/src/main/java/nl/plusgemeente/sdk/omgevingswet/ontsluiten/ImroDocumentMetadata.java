package nl.plusgemeente.sdk.omgevingswet.ontsluiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What only documents of before the Omgevingswet have (Ontsluiten v2, {@code ImroDocumentMetadata}).
 *
 * @param imroVersie the version of the standard, for example {@code IMRO2012}
 * @param planstatusInfo how far the plan is
 * @param regelStatus whether its rules hold
 * @param statusDossier the status of the file, for example {@code geheel onherroepelijk in werking}
 * @param beroepEnBezwaar whether there is appeal or objection, in the API's words
 * @param besluitnummer the number of the decision
 * @param heeftPlankaart whether there is a map
 * @param isHistorisch whether it does not hold any more
 * @param isTamPlan whether it was made with temporary means for the Omgevingswet (TAM)
 * @param eindeRechtsgeldigheid the day on which it ended
 * @param verwijderdOp the day on which it was removed
 * @param onderdelen its parts
 * @param ondergronden the maps under it
 * @param bekendmakingen where it was made known
 * @param gerelateerdeVersies other versions
 */
public record ImroDocumentMetadata(
        Optional<String> imroVersie,
        Optional<PlanstatusInfo> planstatusInfo,
        Optional<RegelStatus> regelStatus,
        Optional<String> statusDossier,
        Optional<String> beroepEnBezwaar,
        Optional<String> besluitnummer,
        boolean heeftPlankaart,
        boolean isHistorisch,
        boolean isTamPlan,
        Optional<LocalDate> eindeRechtsgeldigheid,
        Optional<LocalDate> verwijderdOp,
        List<Onderdeel> onderdelen,
        List<PlanOndergrond> ondergronden,
        List<Bekendmaking> bekendmakingen,
        List<DocumentVersie> gerelateerdeVersies) {

    /** Copies the lists. */
    public ImroDocumentMetadata {
        onderdelen = List.copyOf(onderdelen);
        ondergronden = List.copyOf(ondergronden);
        bekendmakingen = List.copyOf(bekendmakingen);
        gerelateerdeVersies = List.copyOf(gerelateerdeVersies);
    }

    /**
     * How far a plan is.
     *
     * @param planstatus for example {@code vastgesteld}
     * @param datum since when
     */
    public record PlanstatusInfo(Optional<String> planstatus, Optional<LocalDate> datum) {}

    /**
     * A map under a plan.
     *
     * @param type the kind of map
     * @param datum its date
     */
    public record PlanOndergrond(Optional<String> type, Optional<LocalDate> datum) {}

    /**
     * Where a plan was made known.
     *
     * @param documentType for example {@code Gemeenteblad}
     * @param titel its title on one line
     * @param href its address
     */
    public record Bekendmaking(Optional<String> documentType, Optional<String> titel, Optional<String> href) {}

    /**
     * A part of a plan.
     *
     * @param type for example {@code regels}
     * @param hrefs the addresses of its files
     * @param objectgerichteTeksten its texts
     */
    public record Onderdeel(
            Optional<String> type, List<String> hrefs, List<ObjectgerichteTekst> objectgerichteTeksten) {

        /** Copies the lists. */
        public Onderdeel {
            hrefs = List.copyOf(hrefs);
            objectgerichteTeksten = List.copyOf(objectgerichteTeksten);
        }
    }

    /**
     * A text on one object of a plan.
     *
     * @param identificatie for example {@code NL.IMRO.PT.regels.s46}
     * @param titel its title on one line
     * @param type its kind
     */
    public record ObjectgerichteTekst(Optional<String> identificatie, Optional<String> titel, Optional<String> type) {}
}
