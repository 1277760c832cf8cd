package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * The names in the JSON of Verzoek afhandelen v2. <strong>No public source tells them</strong>: what stands here is a
 * guess after the other APIs of the DSO-LV. Whoever has the specification sets what differs, by these settings:
 *
 * <ul>
 *   <li>in the question: {@code vraag.geometrie} ({@code geometrie}), {@code vraag.verzoeknummer}
 *       ({@code verzoeknummer}), {@code vraag.vanaf} ({@code datumVanaf}), {@code vraag.tot} ({@code datumTot}); in its
 *       address {@code vraag.pagina} ({@code page}) and {@code vraag.paginagrootte} ({@code size});
 *   <li>in the answer: {@code antwoord.lijst}, the member of {@code _embedded} ({@code zaakverwijzingen});
 *   <li>in each item: {@code verwijzing.verzoeknummer} ({@code verzoeknummer}), {@code verwijzing.volgnummer}
 *       ({@code volgnummer}), {@code verwijzing.doel} ({@code doel}), {@code verwijzing.bevoegdGezag}
 *       ({@code bevoegdGezag}) and {@code verwijzing.behandeldienst} ({@code behandeldienst}), each a number or an
 *       object that has it in {@code verwijzing.oin} ({@code oin}).
 * </ul>
 *
 * A name that is wrong never gives an empty list: the error {@link DsoErrors#AFHANDELEN_NAME} tells which setting to look at.
 *
 * @param names the names by setting; all settings, whatever was given
 */
public record AfhandelenNames(Map<String, String> names) {
    private static final Map<String, String> GUESSES = Map.ofEntries(
            Map.entry("vraag.geometrie", "geometrie"),
            Map.entry("vraag.verzoeknummer", "verzoeknummer"),
            Map.entry("vraag.vanaf", "datumVanaf"),
            Map.entry("vraag.tot", "datumTot"),
            Map.entry("vraag.pagina", "page"),
            Map.entry("vraag.paginagrootte", "size"),
            Map.entry("antwoord.lijst", "zaakverwijzingen"),
            Map.entry("verwijzing.verzoeknummer", "verzoeknummer"),
            Map.entry("verwijzing.volgnummer", "volgnummer"),
            Map.entry("verwijzing.doel", "doel"),
            Map.entry("verwijzing.bevoegdGezag", "bevoegdGezag"),
            Map.entry("verwijzing.behandeldienst", "behandeldienst"),
            Map.entry("verwijzing.oin", "oin"));

    /** All as guessed. */
    public static final AfhandelenNames GUESSED = new AfhandelenNames(Map.of());

    /**
     * Fills up with the guesses.
     *
     * @throws IllegalArgumentException for a setting that does not exist, or a name that is blank
     */
    public AfhandelenNames {
        Map<String, String> all = new TreeMap<>(GUESSES);
        names.forEach((setting, name) -> {
            if (!GUESSES.containsKey(setting) || name.isBlank()) {
                throw new IllegalArgumentException("a name of Verzoek afhandelen is not blank, and set for one of "
                        + new TreeMap<>(GUESSES).keySet());
            }
            all.put(setting, name);
        });
        names = Collections.unmodifiableMap(all);
    }

    /**
     * The same with one other name.
     *
     * @param setting one of those above, for example {@code antwoord.lijst}
     * @param name the name in the JSON
     * @return a copy
     * @throws IllegalArgumentException for a setting that does not exist, or a name that is blank
     */
    public AfhandelenNames with(String setting, String name) {
        Map<String, String> changed = new TreeMap<>(names);
        changed.put(setting, name);
        return new AfhandelenNames(changed);
    }

    String of(String setting) {
        String name = names.get(setting);
        if (name == null) {
            throw new IllegalArgumentException("there is no setting " + setting);
        }
        return name;
    }
}
