package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.dso.CodeWaarde;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A norm with its values: an omgevingsnorm, or an omgevingswaarde (Presenteren v8, {@code omgevingsnormen}, {@code omgevingswaarden}).
 *
 * @param identificatie its identification, which references name
 * @param naam its name on one line; empty when the API gave none
 * @param type its kind
 * @param groep its group
 * @param eenheid the unit of its values
 * @param normwaarden the values, each with where it holds
 */
public record Norm(
        String identificatie,
        String naam,
        Optional<CodeWaarde> type,
        Optional<CodeWaarde> groep,
        Optional<CodeWaarde> eenheid,
        List<Normwaarde> normwaarden) {

    /** Makes what is absent empty. */
    public Norm {
        identificatie = Texts.required(identificatie, "identificatie");
        naam = Texts.collapsed(naam);
        normwaarden = Lists.copy(normwaarden);
    }
}
