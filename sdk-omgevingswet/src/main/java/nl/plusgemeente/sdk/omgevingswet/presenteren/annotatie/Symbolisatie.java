package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.Optional;

/**
 * How to draw something on a map (Presenteren v8, {@code Symbolisatie}).
 *
 * @param geometrieType what is drawn, for example {@code vlak}
 * @param symboolcode the code in the library of symbols, for example {@code vag104}
 */
public record Symbolisatie(Optional<String> geometrieType, Optional<String> symboolcode) {}
