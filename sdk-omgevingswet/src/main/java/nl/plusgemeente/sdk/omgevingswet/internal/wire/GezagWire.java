package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.Bestuurslaag;
import nl.plusgemeente.sdk.omgevingswet.dso.BevoegdGezag;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import org.jspecify.annotations.Nullable;

/** The authority; the examples in Ontsluiten's specification have an empty object. */
public record GezagWire(
        @Nullable String bestuurslaag,
        @Nullable String code,
        @Nullable String naam) {

    /** None when nothing is known. */
    public static Optional<BevoegdGezag> gezag(@Nullable GezagWire wire) {
        if (wire == null || (wire.bestuurslaag == null && wire.code == null && wire.naam == null)) {
            return Optional.empty();
        }
        return Optional.of(new BevoegdGezag(
                Texts.present(wire.bestuurslaag).map(Bestuurslaag::new),
                Texts.present(wire.code),
                Texts.title(wire.naam)));
    }
}
