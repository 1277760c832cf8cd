package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.Optional;

/**
 * How to draw something on a map, by what is drawn (Presenteren v8, {@code Symboolcodes}).
 *
 * @param vlak the code for an area, for example {@code vag104}
 */
public record Symboolcodes(Optional<String> vlak) {}
