package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses of Locatieserver v3.1, in the envelope of its search engine. */
public record AdressenWire(@Nullable Response response) {

    /** What was found, and how much there is. */
    public record Response(
            @Nullable Long numFound, @Nullable List<Doc> docs) {}

    /** One address. */
    public record Doc(
            @Nullable String id,
            @Nullable String weergavenaam,
            @Nullable String centroide_rd) {}
}
