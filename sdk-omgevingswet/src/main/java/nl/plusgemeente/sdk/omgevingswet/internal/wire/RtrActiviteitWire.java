package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import org.jspecify.annotations.Nullable;

/** An activity of RTR v2. */
public record RtrActiviteitWire(
        @Nullable String urn,
        @Nullable String omschrijving,
        @Nullable String beginDatum,
        @Nullable String eindDatum,
        @Nullable Object toonbaar,
        @Nullable Object verfijnbaar,
        @Nullable BestuursorgaanWire bestuursorgaan,
        @Nullable List<ObjectWire> regelBeheerObjecten,
        @Nullable List<LocatieWire> locaties,
        @Nullable LinksWire _links) {

    /** {@code bestuursorgaan}. */
    public record BestuursorgaanWire(
            @Nullable String oin,
            @Nullable String bestuurslaag,
            @Nullable String organisatieType,
            @Nullable String organisatieCode) {}

    /** {@code regelBeheerObjecten}. */
    public record ObjectWire(
            @Nullable String urn,
            @Nullable String omschrijving,
            @Nullable String typering,
            @Nullable String functioneleStructuurRef,
            Optional<CodeWaarde> toestemming) {}

    /** {@code locaties}. */
    public record LocatieWire(
            @Nullable String identificatie, @Nullable String beginDatum) {}

    /** Those that lead to other things of the register. */
    public record LinksWire(
            @Nullable LinkWire bovenliggendeActiviteit,
            @Nullable List<LinkWire> onderliggendeActiviteiten,
            @Nullable List<LinkWire> werkzaamheden) {}
}
