package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code LocatieZoekgebieden}. */
public record ZoekgebiedenWire(@Nullable IdentificatiesWire _embedded) {

    /** What {@code LocatieZoekgebieden} embeds. */
    public record IdentificatiesWire(@Nullable List<String> locatieidentificaties) {}
}
