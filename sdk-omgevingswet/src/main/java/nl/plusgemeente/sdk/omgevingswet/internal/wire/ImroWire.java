package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ImroDocumentMetadata}. */
public record ImroWire(
        @Nullable String imroVersie,
        @Nullable PlanstatusWire planstatusInfo,
        @Nullable String regelStatus,
        @Nullable String statusDossier,
        @Nullable Object beroepEnBezwaar,
        @Nullable String besluitnummer,
        @Nullable Boolean heeftPlankaart,
        @Nullable Boolean isHistorisch,
        @Nullable Boolean isTamPlan,
        @Nullable String eindeRechtsgeldigheid,
        @Nullable String verwijderdOp,
        @Nullable List<OnderdeelWire> onderdelen,
        @Nullable List<OndergrondWire> ondergronden,
        @Nullable List<BekendmakingWire> bekendmakingen,
        @Nullable List<VersieWire> gerelateerdeVersies) {

    /** {@code PlanstatusInfo}. */
    public record PlanstatusWire(
            @Nullable String datum, @Nullable String planstatus) {}

    /** {@code Onderdeel}. */
    public record OnderdeelWire(
            @Nullable String type,
            @Nullable List<LinkWire> href,
            @Nullable List<TekstWire> objectgerichteTeksten) {}

    /** {@code ObjectgerichteTekst}. */
    public record TekstWire(
            @Nullable String identificatie,
            @Nullable String titel,
            @Nullable String type) {}

    /** {@code PlanOndergrond}. */
    public record OndergrondWire(
            @Nullable String type, @Nullable String datum) {}

    /** {@code Bekendmaking}. */
    public record BekendmakingWire(
            @Nullable String documentType,
            @Nullable String titel,
            @Nullable String href) {}
}
