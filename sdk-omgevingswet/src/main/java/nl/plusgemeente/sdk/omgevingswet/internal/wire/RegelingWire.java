package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import org.jspecify.annotations.Nullable;

/** {@code Regeling} of Presenteren v8. */
public record RegelingWire(
        @Nullable String identificatie,
        @Nullable String officieleTitel,
        @Nullable String citeerTitel,
        @Nullable String opschrift,
        @Nullable String expressionId,
        Optional<CodeWaarde> type,
        @Nullable GezagWire aangeleverdDoorEen,
        Optional<Registratiegegevens> geregistreerdMet,
        @Nullable String publicatieID,
        @Nullable String inwerkingTot,
        @Nullable String geldigTot,
        @Nullable List<RegelingWire> opvolgerVan,
        @Nullable Boolean isVervangRegeling,
        @Nullable Boolean heeftBijlagen,
        @Nullable Boolean heeftToelichtingen,
        @Nullable EmbeddedWire _embedded,
        @Nullable LinksWire _links) {

    /** What comes along when it is asked for. */
    public record EmbeddedWire(
            @Nullable GebiedWire regelingsgebied, @Nullable GebiedWire pons) {}

    /** {@code RegelingLinks}, those that lead to other regelingen. */
    public record LinksWire(
            @Nullable LinkWire tijdelijkDeelVan,
            @Nullable List<LinkWire> tijdelijkDelen,
            @Nullable List<LinkWire> ontwerpTijdelijkDelen,
            @Nullable List<LinkWire> beoogdeOpvolgers) {}
}
