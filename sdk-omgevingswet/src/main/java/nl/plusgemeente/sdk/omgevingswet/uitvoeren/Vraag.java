package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.HtmlText;

/**
 * A question of the rules (Uitvoeren v3, {@code vragen}).
 *
 * @param id names it in answers
 * @param html its words, with markup as the API gave it; empty when it gave none
 * @param uitvoeringsregelType who answers it
 * @param antwoordType the form of the answer
 * @param invoertype how a form may show it, for example {@code tekstveld}
 * @param verplicht whether it must be answered
 * @param optieType how many options may be chosen
 * @param opties the options, in order
 * @param vooringevuldAntwoord the answer that the DSO filled in, {@code nietBeschikbaar} when it could not
 * @param gewijzigdAntwoord the answer that took its place
 * @param verborgenStuurvraag whether it steers other questions, and is not shown
 * @param korteToelichtingId the short explanation, see {@link ToepasbareRegels#toelichting}
 * @param langeToelichtingId the long explanation
 * @param invulinstructie how to answer
 * @param vraagReferentie what the question is known by elsewhere, for example {@code imam:…}
 * @param classificatie its class
 * @param publiceerbaar whether the answer may be made public
 * @param potentieelVertrouwelijk whether the answer may be confidential
 * @param herbruikbareBeslissingFunctioneleStructuurRefs the rules whose outcome is the answer
 */
public record Vraag(
        long id,
        String html,
        UitvoeringsregelType uitvoeringsregelType,
        Optional<AntwoordType> antwoordType,
        Optional<String> invoertype,
        boolean verplicht,
        Optional<OptieType> optieType,
        List<Optie> opties,
        Optional<String> vooringevuldAntwoord,
        Optional<String> gewijzigdAntwoord,
        boolean verborgenStuurvraag,
        OptionalLong korteToelichtingId,
        OptionalLong langeToelichtingId,
        Optional<String> invulinstructie,
        Optional<String> vraagReferentie,
        Optional<String> classificatie,
        boolean publiceerbaar,
        boolean potentieelVertrouwelijk,
        List<String> herbruikbareBeslissingFunctioneleStructuurRefs) {

    private static final String NOT_AVAILABLE = "nietBeschikbaar";

    /** Copies the lists. */
    public Vraag {
        opties = List.copyOf(opties);
        herbruikbareBeslissingFunctioneleStructuurRefs = List.copyOf(herbruikbareBeslissingFunctioneleStructuurRefs);
    }

    /**
     * The question as people read it.
     *
     * @return without markup
     */
    public String tekst() {
        return HtmlText.plain(html);
    }

    /**
     * Whether a person has to answer it: not the DSO, not the place, and not yet.
     *
     * @return false for what is hidden or filled in
     */
    public boolean isForPeople() {
        boolean filledIn = gewijzigdAntwoord.isPresent()
                || vooringevuldAntwoord
                        .filter(answer -> !answer.equals(NOT_AVAILABLE))
                        .isPresent();
        return uitvoeringsregelType.equals(UitvoeringsregelType.VRAAG) && !verborgenStuurvraag && !filledIn;
    }

    /** Without the answers that the DSO filled in. */
    @Override
    public String toString() {
        return "Vraag[" + id + ", " + uitvoeringsregelType + "]";
    }
}
