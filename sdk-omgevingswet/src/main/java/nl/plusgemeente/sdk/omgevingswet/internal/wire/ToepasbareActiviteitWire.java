package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import org.jspecify.annotations.Nullable;

/** {@code ActiviteitMetGeaggregeerdeLocatieInfo}. */
public record ToepasbareActiviteitWire(
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
        @Nullable LinksWire _links) {

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
