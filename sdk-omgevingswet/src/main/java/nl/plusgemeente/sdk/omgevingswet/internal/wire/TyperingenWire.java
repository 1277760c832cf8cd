package nl.plusgemeente.sdk.omgevingswet.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Samengestelde RTR v2 answers about one reference. */
public record TyperingenWire(
        @Nullable String functioneleStructuurRef,
        @Nullable List<String> regelbeheerobjecten,
        @Nullable List<String> indirecte_regelbeheerobjecten) {}
