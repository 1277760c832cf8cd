package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/**
 * What has a text, and where the API has it: below it, the paths of all three are the same.
 *
 * @param resource the list in the API
 * @param variable the name of the identification in the path
 * @param what the identification, for messages
 * @param renvooi what the paths of annotations end in
 */
record TekstPad(String resource, String variable, String what, String renvooi) {
    static final TekstPad REGELING = new TekstPad("regelingen", "uriIdentificatie", "an identificatie", "");
    static final TekstPad ONTWERPREGELING =
            new TekstPad("ontwerpregelingen", "technischId", "a technischId", "/renvooi");
    static final TekstPad BESLUITVERSIE = new TekstPad("besluitversies", "technischId", "a technischId", "/renvooi");

    /** The path of one, or of something below it. */
    String one(String below) {
        return resource + "/{" + variable + "}" + below;
    }

    /** The path of its annotations. */
    String path(String soort) {
        return one("/" + soort + renvooi);
    }

    void put(OperationBuilder<?> call, String identificatie) {
        call.identificatie(variable, Given.text(identificatie, what));
    }

    Tijdreis moment(Tijdreis tijdreis) {
        return equals(REGELING) ? tijdreis : Given.forDrafts(tijdreis);
    }
}
