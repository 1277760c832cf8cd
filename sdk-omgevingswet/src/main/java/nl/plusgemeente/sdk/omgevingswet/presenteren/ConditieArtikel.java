package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.tekst.StopText;

/**
 * The article of a temporary part that tells under which condition it holds.
 *
 * @param kopXml its heading as XML of STOP
 * @param inhoudXml its content as XML of STOP
 */
public record ConditieArtikel(Optional<String> kopXml, Optional<String> inhoudXml) {

    /**
     * The heading.
     *
     * @return empty when there is none
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when its XML cannot be read
     */
    public Optional<Kop> kop() {
        return kopXml.map(Kop::of);
    }

    /**
     * The content as plain text.
     *
     * @return empty when there is none
     * @throws nl.plusgemeente.sdk.core.error.ResponseFormatException when its XML cannot be read
     */
    public String tekst() {
        return inhoudXml.map(StopText::plain).orElse("");
    }
}
