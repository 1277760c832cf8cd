package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Registratiegegevens;
import org.jspecify.annotations.Nullable;

/** {@code Locatie}; what it embeds are whole places. */
public record ToepasbareLocatieWire(
        @Nullable String identificatie,
        @Nullable String noemer,
        @Nullable String status,
        @Nullable String geometrieIdentificatie,
        @Nullable Object boundingBox,
        Optional<Registratiegegevens> geregistreerdMet,
        @Nullable OmvatWire _embedded) {

    /** What {@code Locatie} embeds. */
    public record OmvatWire(@Nullable List<ToepasbareLocatieWire> omvat) {}
}
