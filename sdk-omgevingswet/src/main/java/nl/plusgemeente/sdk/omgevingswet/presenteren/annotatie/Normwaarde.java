package nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A value of a norm, and where it holds (Presenteren v8, {@code Normwaarde}).
 *
 * @param identificatie its identification, which references name
 * @param kwantitatieveWaarde the value as a number, in the unit of the norm
 * @param kwalitatieveWaarde the value in words
 * @param waardeInRegeltekst where the text gives the value
 * @param locatieRefs where it holds: {@link Locatie}s
 */
public record Normwaarde(
        String identificatie,
        Optional<BigDecimal> kwantitatieveWaarde,
        Optional<String> kwalitatieveWaarde,
        Optional<String> waardeInRegeltekst,
        List<String> locatieRefs) {

    /** Makes what is absent empty. */
    public Normwaarde {
        identificatie = Texts.required(identificatie, "identificatie");
        locatieRefs = Lists.copy(locatieRefs);
    }
}
