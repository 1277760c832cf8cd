package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A document that goes with an application (Uitvoeren v3, {@code bijlagen}).
 *
 * @param id names it
 * @param tekst what it is, in the words of the rules
 * @param omschrijving the same, as other rules have it
 * @param naam its name
 * @param documenttypeGeneriek the kind of document, for example {@code Bouwtekening}
 * @param verplicht whether the application is not complete without it
 * @param vraagReferentie what it is known by elsewhere, for example {@code imam:…}
 * @param korteToelichtingId the short explanation, see {@link ToepasbareRegels#toelichting}
 * @param langeToelichtingId the long explanation
 */
public record Bijlage(
        long id,
        Optional<String> tekst,
        Optional<String> omschrijving,
        Optional<String> naam,
        Optional<String> documenttypeGeneriek,
        boolean verplicht,
        Optional<String> vraagReferentie,
        OptionalLong korteToelichtingId,
        OptionalLong langeToelichtingId) {}
