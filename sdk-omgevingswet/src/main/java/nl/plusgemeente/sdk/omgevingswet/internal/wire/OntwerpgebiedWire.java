package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Ontwerpregistratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;
import org.jspecify.annotations.Nullable;

/** {@code EmbeddedOntwerpLocatie} of Presenteren v8. */
public record OntwerpgebiedWire(
        @Nullable String identificatie,
        @Nullable String ontwerpbesluitIdentificatie,
        @Nullable String technischId,
        Optional<Ontwerpregistratiegegevens> geregistreerdMet,
        @Nullable String geometrieIdentificatie,
        Optional<LocatieType> locatieType,
        @Nullable String noemer,
        @Nullable String status,
        @Nullable EmbeddedWire _embedded) {

    /** The members of a group: those of the draft, and those that hold already. */
    public record EmbeddedWire(
            @Nullable List<OntwerpgebiedWire> omvat,
            @Nullable List<GebiedWire> omvatVastgesteld) {}
}
