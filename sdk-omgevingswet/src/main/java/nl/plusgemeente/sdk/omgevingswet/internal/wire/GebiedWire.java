package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LocatieType;
import org.jspecify.annotations.Nullable;

/** {@code EmbeddedLocatie} of Presenteren v8. */
public record GebiedWire(
        @Nullable String identificatie,
        Optional<LocatieType> locatieType,
        @Nullable String noemer,
        @Nullable String geometrieIdentificatie,
        Optional<Registratiegegevens> geregistreerdMet,
        @Nullable EmbeddedWire _embedded) {

    /** The members of a group. */
    public record EmbeddedWire(@Nullable List<GebiedWire> omvat) {}
}
