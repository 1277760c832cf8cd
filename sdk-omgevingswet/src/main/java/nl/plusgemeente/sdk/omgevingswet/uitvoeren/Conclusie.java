package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the rules conclude (Uitvoeren v3, {@code conclusies}).
 *
 * @param code what is needed
 * @param tekst the same in words, for people
 * @param toelichtingId its explanation, see {@link ToepasbareRegels#toelichting}
 * @param toonbareActiviteitFunctioneleStructuurRef the activity to go on with for what an application must have
 * @param ontbrekendeData what the DSO lacks, so that this is no full conclusion
 */
public record Conclusie(
        Optional<ConclusieCode> code,
        Optional<String> tekst,
        OptionalLong toelichtingId,
        Optional<String> toonbareActiviteitFunctioneleStructuurRef,
        Optional<OntbrekendeData> ontbrekendeData) {}
