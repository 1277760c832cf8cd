package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an activity holds (RTR v2, {@code locaties}).
 *
 * @param identificatie names the place, as annotations do
 * @param beginDatum since when
 */
public record RtrLocatie(String identificatie, Optional<LocalDate> beginDatum) {}
