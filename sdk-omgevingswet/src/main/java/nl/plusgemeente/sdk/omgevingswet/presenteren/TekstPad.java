package nl.plusgemeente.sdk.omgevingswet.presenteren;

import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.omgevingswet.dso.Tijdreis;
import nl.plusgemeente.sdk.omgevingswet.internal.request.Given;

/** What has a text, and where the API has it: below it, the paths of all three are the same. */
enum TekstPad {
    REGELING("regelingen", "uriIdentificatie", "an identificatie", ""),
    ONTWERPREGELING("ontwerpregelingen", "technischId", "a technischId", "/renvooi"),
    BESLUITVERSIE("besluitversies", "technischId", "a technischId", "/renvooi");

    private final String resource;
    private final String variable;
    private final String what;
    private final String renvooi;

    TekstPad(String resource, String variable, String what, String renvooi) {
        this.resource = resource;
        this.variable = variable;
        this.what = what;
        this.renvooi = renvooi;
    }

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
        return this == REGELING ? tijdreis : Given.forDrafts(tijdreis);
    }
}
