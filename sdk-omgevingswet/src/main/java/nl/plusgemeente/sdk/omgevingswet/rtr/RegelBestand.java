package nl.plusgemeente.sdk.omgevingswet.rtr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file with applicable rules (Uitvoeren gegevens v1, {@code toepasbareRegels}).
 *
 * @param identifier names it; another one in each environment
 * @param functioneleStructuurRef what the rules are of
 * @param begindatum first day
 * @param sttrVersie the version of the file's form
 * @param oin the authority that delivered it
 * @param laatsteWijzigingDatum when it was last changed, as the API writes it: the same text means the same file
 * @param naam its name
 * @param omschrijving its words
 */
public record RegelBestand(
        long identifier,
        Optional<String> functioneleStructuurRef,
        Optional<LocalDate> begindatum,
        OptionalLong sttrVersie,
        Optional<String> oin,
        Optional<String> laatsteWijzigingDatum,
        Optional<String> naam,
        Optional<String> omschrijving) {}
