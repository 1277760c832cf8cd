package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.omgevingswet.geo.Geometry;

/**
 * A permit check on its way: what was asked about, the answers so far, and what the DSO made of them. A value: answering
 * makes another one, nothing is sent until {@link ToepasbareRegels#next}. {@link #toJson} is all that has to be kept
 * between two requests of a web application; the DSO keeps nothing.
 *
 * @param stap whether conclusions are asked for, or what an application must have
 * @param locatie the place, in RD New
 * @param vragen what is asked about, with the answers so far
 * @param uitkomsten what the DSO said, when it was last asked
 */
public record Vergunningcheck(
        CheckStap stap, Geometry locatie, List<RegelVraag> vragen, List<RegelUitkomst> uitkomsten) {

    /** Copies the lists. */
    public Vergunningcheck {
        vragen = List.copyOf(vragen);
        uitkomsten = List.copyOf(uitkomsten);
    }

    /**
     * The questions that a person can answer now, each once.
     *
     * @return in order; empty when nothing is open
     */
    public List<Vraag> openVragen() {
        Map<Long, Vraag> open = new LinkedHashMap<>();
        for (RegelUitkomst uitkomst : uitkomsten) {
            List<Long> answered = antwoorden(uitkomst.functioneleStructuurRef()).stream()
                    .map(Antwoord::vraag)
                    .toList();
            uitkomst.vragen().stream()
                    .filter(Vraag::isForPeople)
                    .filter(vraag -> !answered.contains(vraag.id()))
                    .forEach(vraag -> open.putIfAbsent(vraag.id(), vraag));
        }
        return List.copyOf(open.values());
    }

    /**
     * Whether every question is answered that must be, and the DSO could tell about all that was asked.
     *
     * @return false also while rules are missing: see {@link #zonderRegels}
     */
    public boolean isCompleet() {
        return openVragen().stream().noneMatch(Vraag::verplicht)
                && zonderRegels().isEmpty()
                && uitkomsten.stream().noneMatch(uitkomst -> uitkomst.compleet().equals(Optional.of(false)));
    }

    /**
     * What the rules conclude, with the answers so far.
     *
     * @return of all activities; an empty list says nothing while {@link #isCompleet} is false
     */
    public List<Conclusie> conclusies() {
        return activiteitenMetRegels()
                .flatMap(activiteit -> activiteit.conclusies().stream())
                .toList();
    }

    /**
     * The documents that an application must have.
     *
     * @return of all activities; empty while conclusions are asked for
     */
    public List<Bijlage> bijlagen() {
        return activiteitenMetRegels()
                .flatMap(activiteit -> activiteit.bijlagen().stream())
                .toList();
    }

    /**
     * What the DSO could not tell about, so that "nothing is needed" is never read where nothing is known: references
     * without an outcome, and names of activities whose rules it lacks.
     *
     * @return empty when it could tell about everything
     */
    public List<String> zonderRegels() {
        List<String> told =
                uitkomsten.stream().map(RegelUitkomst::functioneleStructuurRef).toList();
        Stream<String> silent =
                vragen.stream().map(RegelVraag::functioneleStructuurRef).filter(ref -> !told.contains(ref));
        Stream<String> lacking = uitkomsten.stream()
                .flatMap(uitkomst -> uitkomst.activiteiten().stream()
                        .filter(Vergunningcheck::isLacking)
                        .map(activiteit -> activiteit.subactiviteitNaam().isPresent()
                                ? activiteit.naam()
                                : uitkomst.functioneleStructuurRef()));
        return Stream.concat(silent, lacking).distinct().toList();
    }

    /**
     * Answers yes or no.
     *
     * @param vraag one of the questions of this check
     * @param antwoord the answer
     * @return a check with that answer, in place of an earlier one
     * @throws IllegalArgumentException when it is no such question
     */
    public Vergunningcheck answer(Vraag vraag, boolean antwoord) {
        requireType(vraag, AntwoordType.BOOLEAN);
        return answered(vraag, List.of(Boolean.toString(antwoord)));
    }

    /**
     * Answers in words.
     *
     * @param vraag one of the questions of this check
     * @param antwoord a text, number or date, of 1 to 6,144 characters
     * @return a check with that answer, in place of an earlier one
     * @throws IllegalArgumentException when the question wants yes or no, or one of its options
     */
    public Vergunningcheck answer(Vraag vraag, String antwoord) {
        boolean otherForm = vraag.antwoordType()
                .filter(type -> type.equals(AntwoordType.BOOLEAN) || type.equals(AntwoordType.LIJSTWAARDE))
                .isPresent();
        if (otherForm || !vraag.opties().isEmpty()) {
            throw new IllegalArgumentException("question " + vraag.id() + " wants yes or no, or one of its options");
        }
        return answered(vraag, List.of(antwoord));
    }

    /**
     * Chooses from the options of a question. Several are sent as several answers to one question, which no public
     * source confirms.
     *
     * @param vraag one of the questions of this check
     * @param gekozen one or more of its options
     * @return a check with that answer, in place of an earlier one
     * @throws IllegalArgumentException when an option is not of the question, or there are more than may be chosen
     */
    public Vergunningcheck answer(Vraag vraag, Collection<Optie> gekozen) {
        if (gekozen.isEmpty() || !vraag.opties().containsAll(gekozen)) {
            throw new IllegalArgumentException("choose from the options of question " + vraag.id());
        }
        boolean several =
                vraag.optieType().filter(OptieType.MEERDERE_ANTWOORDEN::equals).isPresent();
        if (gekozen.size() > 1 && !several) {
            throw new IllegalArgumentException("question " + vraag.id() + " has one answer only");
        }
        return answered(vraag, gekozen.stream().map(Optie::waarde).distinct().toList());
    }

    /**
     * Takes an answer back.
     *
     * @param vraag any question
     * @return a check without an answer to it
     */
    public Vergunningcheck withdraw(Vraag vraag) {
        return replaced(vraag, List.of());
    }

    /**
     * All that has to be kept to go on later: place, references and answers, as JSON. It holds what people answered:
     * keep it as carefully.
     *
     * @return a text for {@link ToepasbareRegels#resume}
     */
    public String toJson() {
        return CheckJson.write(this);
    }

    Vergunningcheck with(List<RegelUitkomst> outcomes) {
        return new Vergunningcheck(stap, locatie, vragen, outcomes);
    }

    /** The activities that conclusions lead to. */
    List<String> activiteiten() {
        return conclusies().stream()
                .flatMap(conclusie -> conclusie.toonbareActiviteitFunctioneleStructuurRef().stream())
                .distinct()
                .toList();
    }

    static Map<String, Object> written(Antwoord antwoord) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", antwoord.vraag());
        json.put("antwoord", antwoord.waarde());
        return json;
    }

    private Stream<RegelActiviteit> activiteitenMetRegels() {
        return uitkomsten.stream().flatMap(uitkomst -> uitkomst.activiteiten().stream());
    }

    private static boolean isLacking(RegelActiviteit activiteit) {
        return activiteit.ontbrekendeData().isPresent()
                || activiteit.conclusies().stream()
                        .anyMatch(conclusie -> conclusie.ontbrekendeData().isPresent());
    }

    private List<Antwoord> antwoorden(String reference) {
        return vragen.stream()
                .filter(vraag -> vraag.functioneleStructuurRef().equals(reference))
                .flatMap(vraag -> vraag.antwoorden().stream())
                .toList();
    }

    private static void requireType(Vraag vraag, AntwoordType type) {
        if (!vraag.antwoordType().equals(Optional.of(type))) {
            throw new IllegalArgumentException("question " + vraag.id() + " does not want a " + type);
        }
    }

    private Vergunningcheck answered(Vraag vraag, List<String> waarden) {
        boolean known = uitkomsten.stream()
                .flatMap(uitkomst -> uitkomst.vragen().stream())
                .anyMatch(other -> other.id() == vraag.id());
        if (!known) {
            throw new IllegalArgumentException("question " + vraag.id() + " is not one of this check");
        }
        return replaced(vraag, waarden);
    }

    /** Under each reference that asks it: one question may stand under several. */
    private Vergunningcheck replaced(Vraag vraag, List<String> waarden) {
        List<RegelVraag> changed = new ArrayList<>();
        for (RegelVraag reference : vragen) {
            List<Antwoord> antwoorden = new ArrayList<>(reference.antwoorden());
            antwoorden.removeIf(antwoord -> antwoord.vraag() == vraag.id());
            if (asks(reference, vraag)) {
                waarden.forEach(waarde -> antwoorden.add(new Antwoord(vraag.id(), waarde)));
            }
            changed.add(new RegelVraag(reference.functioneleStructuurRef(), antwoorden));
        }
        return new Vergunningcheck(stap, locatie, changed, uitkomsten);
    }

    private boolean asks(RegelVraag reference, Vraag vraag) {
        return uitkomsten.stream()
                .filter(uitkomst -> uitkomst.functioneleStructuurRef().equals(reference.functioneleStructuurRef()))
                .flatMap(uitkomst -> uitkomst.vragen().stream())
                .anyMatch(other -> other.id() == vraag.id());
    }

    /** Without place and answers, which may be about a person. */
    @Override
    public String toString() {
        return "Vergunningcheck[" + stap + ", " + vragen.size() + " references, "
                + openVragen().size() + " open questions]";
    }
}
