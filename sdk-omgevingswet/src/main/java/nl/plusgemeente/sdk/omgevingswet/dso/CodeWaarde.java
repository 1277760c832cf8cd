package nl.plusgemeente.sdk.omgevingswet.dso;

import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;

/**
 * A value from one of the waardelijsten of the Omgevingswet: group, thema, idealisatie, kind of regeling.
 *
 * @param code the value's identification, mostly a URI; compare by this; empty when the API gave none
 * @param waarde the value in words, for people, for example {@code vergunningplicht}; empty when the API gave none
 */
public record CodeWaarde(String code, String waarde) {

    /** Makes what is absent empty. */
    public CodeWaarde {
        code = Texts.orEmpty(code);
        waarde = Texts.orEmpty(waarde);
    }
}
