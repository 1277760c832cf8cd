package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Ontwerpregistratiegegevens;
import org.jspecify.annotations.Nullable;

/** {@code Ontwerpregeling} of Presenteren v8; no public source tells what its {@code besluitMetadata} are. */
public record OntwerpregelingWire(
        @Nullable String identificatie,
        @Nullable String ontwerpbesluitIdentificatie,
        @Nullable String technischId,
        @Nullable String officieleTitel,
        @Nullable String citeerTitel,
        @Nullable String opschrift,
        @Nullable String expressionId,
        Optional<CodeWaarde> type,
        @Nullable GezagWire aangeleverdDoorEen,
        Optional<Ontwerpregistratiegegevens> geregistreerdMet,
        @Nullable Object besluitMetadata,
        @Nullable String conditie,
        @Nullable Boolean heeftBijlagen,
        @Nullable Boolean heeftToelichtingen,
        @Nullable Boolean isVervangRegeling,
        @Nullable String publicatieID,
        @Nullable VerloopWire procedureverloop,
        @Nullable EmbeddedWire _embedded,
        @Nullable LinksWire _links) {

    /** {@code OntwerpProcedureverloop}. */
    public record VerloopWire(
            @Nullable String bekendOp,
            @Nullable String ontvangenOp,
            @Nullable List<StapWire> procedurestappen) {}

    /** A step of the procedure. */
    public record StapWire(
            Optional<CodeWaarde> soortStap, @Nullable String voltooidOp) {}

    /** What comes along when it is asked for. */
    public record EmbeddedWire(
            @Nullable OntwerpgebiedWire ontwerpRegelingsgebied,
            @Nullable GebiedWire vastgesteldRegelingsgebied) {}

    /** {@code OntwerpregelingLinks}, that which leads to another regeling. */
    public record LinksWire(@Nullable LinkWire beoogdeOpvolgerVan) {}
}
