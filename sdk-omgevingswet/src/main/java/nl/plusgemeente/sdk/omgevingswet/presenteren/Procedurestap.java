package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.time.LocalDate;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;

/**
 * A step of the procedure of a draft (Presenteren v8, {@code procedurestappen}).
 *
 * @param soortStap which step: {@code publicatie}, {@code begin inzagetermijn}, {@code einde inzagetermijn}
 * @param voltooidOp the day on which it was, or is to be, done
 */
public record Procedurestap(Optional<CodeWaarde> soortStap, Optional<LocalDate> voltooidOp) {}
