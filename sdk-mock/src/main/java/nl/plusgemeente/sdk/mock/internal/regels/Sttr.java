package nl.plusgemeente.sdk.mock.internal.regels;

/** A file with rules, as small as one can be: one decision that is always the same. */
final class Sttr {

    private static final String FORM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dmn:definitions xmlns:dmn="http://www.omg.org/spec/DMN/20180521/MODEL/"
                xmlns:uitv="http://toepasbare-regels.omgevingswet.overheid.nl/v1.0/Uitvoeringsregel"
                id="definities" name="@naam" namespace="@verwijzing">
              <dmn:decision id="besluit" name="@naam">
                <dmn:literalExpression><dmn:text>"Vergunningplicht"</dmn:text></dmn:literalExpression>
              </dmn:decision>
            </dmn:definitions>
            """;

    private Sttr() {}

    /** With words that hold nothing that XML would mind. */
    static String of(String naam, String reference) {
        return FORM.replace("@naam", naam).replace("@verwijzing", reference);
    }
}
