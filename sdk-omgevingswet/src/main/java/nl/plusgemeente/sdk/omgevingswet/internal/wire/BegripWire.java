package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code begrippen} of Catalogus v3, as a client reads them; the type of a conceptschema is in no public source. */
public record BegripWire(
        @Nullable String uri,
        @Nullable String naam,
        @Nullable String term,
        @Nullable String definitie,
        @Nullable String uitleg,
        @Nullable List<String> trefwoorden,
        @Nullable Object conceptschema,
        @Nullable String begindatumGeldigheid,
        @Nullable String einddatumGeldigheid) {}
