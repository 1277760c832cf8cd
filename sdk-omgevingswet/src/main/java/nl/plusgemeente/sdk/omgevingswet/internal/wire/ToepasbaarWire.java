package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import org.jspecify.annotations.Nullable;

/** The objects of Toepasbaar opvragen v7. */
public final class ToepasbaarWire {
    private ToepasbaarWire() {}

    /** {@code LocatieMetSpatialOperator} and {@code PrimaireLocatie}, which are the same. */
    public record GevondenWire(
            @Nullable String identificatie,
            @Nullable String noemer,
            @Nullable String spatialOperator,
            Optional<Registratiegegevens> geregistreerdMet) {}

    /** {@code LocatieZoekgebieden}. */
    public record ZoekgebiedenWire(@Nullable IdentificatiesWire _embedded) {}

    /** What {@code LocatieZoekgebieden} embeds. */
    public record IdentificatiesWire(@Nullable List<String> locatieidentificaties) {}

    /** {@code Locatie}; what it embeds are whole places. */
    public record LocatieWire(
            @Nullable String identificatie,
            @Nullable String noemer,
            @Nullable String status,
            @Nullable String geometrieIdentificatie,
            @Nullable Object boundingBox,
            Optional<Registratiegegevens> geregistreerdMet,
            @Nullable OmvatWire _embedded) {}

    /** What {@code Locatie} embeds. */
    public record OmvatWire(@Nullable List<LocatieWire> omvat) {}

    /** {@code ActiviteitMetGeaggregeerdeLocatieInfo}. */
    public record ActiviteitWire(
            @Nullable String identificatie,
            @Nullable String naam,
            Optional<CodeWaarde> groep,
            @Nullable RegistratieWire geregistreerdMet,
            @Nullable String laatsteWijzigingOp,
            @Nullable String oin,
            @Nullable GezagWire bevoegdGezag,
            @Nullable String is,
            @Nullable List<String> gerelateerd,
            @Nullable List<LocatieInfoWire> isGereguleerdVoor,
            @Nullable LinksWire _links) {}

    /** {@code ActiviteitRegistratiegegevens}, and the shorter one of places. */
    public record RegistratieWire(
            @Nullable Integer versie,
            @Nullable String beginGeldigheid,
            @Nullable String eindGeldigheid,
            @Nullable String status) {}

    /** {@code GeaggregeerdeLocatieInfo}. */
    public record LocatieInfoWire(
            @Nullable String identificatie, @Nullable RegistratieWire geregistreerdMet) {}

    /** {@code ActiviteitHalCollectionLinks}. */
    public record LinksWire(
            @Nullable LinkWire heeftJuridischeBron,
            @Nullable LinkWire heeftRegeltekst) {}
}
