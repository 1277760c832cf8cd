package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Plan} of Ruimtelijke plannen v4, as a client of the API reads it: no public source quotes the schema. */
public record PlanWire(
        @Nullable String id,
        @Nullable String type,
        @Nullable String naam,
        @Nullable OverheidWire beleidsmatigVerantwoordelijkeOverheid,
        @Nullable OverheidWire publicerendBevoegdGezag,
        @Nullable List<String> locatienamen,
        ImroWire.@Nullable PlanstatusWire planstatusInfo,
        @Nullable List<IllustratieWire> illustraties,
        @Nullable String verwijzingNaarVaststellingsbesluit,
        @Nullable String besluitnummer,
        @Nullable List<String> verwijzingNorm,
        @Nullable List<String> normadressant,
        @Nullable List<ImroWire.OndergrondWire> ondergronden,
        @Nullable List<OnderdeelWire> heeftOnderdelen,
        @Nullable String regelStatus,
        @Nullable String regelBinding,
        @Nullable Object isHistorisch,
        @Nullable String verwijderdOp,
        @Nullable Object isTamPlan,
        @Nullable Object beroepEnBezwaar,
        @Nullable Object isParapluplan,
        @Nullable String eindeRechtsgeldigheid,
        @Nullable Map<String, Object> geometrie,
        @Nullable RelatiesWire relatiesMetExternePlannen,
        @Nullable RelatiesWire relatiesVanuitExternePlannen,
        @Nullable DossierWire dossier,
        @Nullable String verwijzingNaarGml) {

    /** {@code Overheid}. */
    public record OverheidWire(
            @Nullable String type,
            @Nullable String code,
            @Nullable String naam) {}

    /** One of {@code illustraties}. */
    public record IllustratieWire(
            @Nullable String href,
            @Nullable String type,
            @Nullable String naam,
            @Nullable String legendanaam) {}

    /** One of {@code heeftOnderdelen}. */
    public record OnderdeelWire(
            @Nullable String type,
            @Nullable List<String> externeReferenties,
            @Nullable List<TekstWire> heeftObjectgerichteTeksten) {}

    /** One of {@code heeftObjectgerichteTeksten}. */
    public record TekstWire(
            @Nullable String type,
            @Nullable String titel,
            @Nullable String href) {}

    /** {@code PlanRelaties}. */
    public record RelatiesWire(
            @Nullable List<RelatieWire> gebruiktInformatieUit,
            @Nullable List<RelatieWire> gedeeltelijkeHerzieningVan,
            @Nullable List<RelatieWire> muteert,
            @Nullable List<RelatieWire> tenGevolgeVan,
            @Nullable List<RelatieWire> uitTeWerkenIn,
            @Nullable List<RelatieWire> uitgewerktIn,
            @Nullable List<RelatieWire> vervangt) {}

    /** One relation. */
    public record RelatieWire(
            @Nullable String naam,
            @Nullable String id,
            @Nullable DossierWire dossier,
            ImroWire.@Nullable PlanstatusWire planstatusInfo,
            @Nullable String href) {}

    /** {@code dossier}. */
    public record DossierWire(@Nullable String id, @Nullable String status) {}
}
