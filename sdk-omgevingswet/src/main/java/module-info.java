import org.jspecify.annotations.NullMarked;

/**
 * Typed clients of the DSO-LV, the digital system of the Omgevingswet. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.Omgevingswet}.
 */
@NullMarked
module nl.plusgemeente.sdk.omgevingswet {
    // every call here needs an API key: whoever requires this module can give one
    requires transitive nl.plusgemeente.sdk.auth;
    requires transitive nl.plusgemeente.sdk.core;
    requires static org.jspecify;
    requires java.xml;

    exports nl.plusgemeente.sdk.omgevingswet;
    exports nl.plusgemeente.sdk.omgevingswet.catalogus;
    exports nl.plusgemeente.sdk.omgevingswet.downloaden;
    exports nl.plusgemeente.sdk.omgevingswet.dso;
    exports nl.plusgemeente.sdk.omgevingswet.geo;
    exports nl.plusgemeente.sdk.omgevingswet.geometrie;
    exports nl.plusgemeente.sdk.omgevingswet.locatie;
    exports nl.plusgemeente.sdk.omgevingswet.locatieserver;
    exports nl.plusgemeente.sdk.omgevingswet.ontsluiten;
    exports nl.plusgemeente.sdk.omgevingswet.plannen;
    exports nl.plusgemeente.sdk.omgevingswet.presenteren;
    exports nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie;
    exports nl.plusgemeente.sdk.omgevingswet.rtr;
    exports nl.plusgemeente.sdk.omgevingswet.samenwerken;
    exports nl.plusgemeente.sdk.omgevingswet.toepasbaar;
    exports nl.plusgemeente.sdk.omgevingswet.uitvoeren;
    exports nl.plusgemeente.sdk.omgevingswet.zoekinterface;
    exports nl.plusgemeente.sdk.omgevingswet.verzoeken;
    exports nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;
    exports nl.plusgemeente.sdk.omgevingswet.verzoeken.stam;

    // JSON is bound to these by a library that looks with public eyes: an opening to that library alone fails.
    opens nl.plusgemeente.sdk.omgevingswet.internal.wire;

    provides nl.plusgemeente.sdk.core.Facility with
            nl.plusgemeente.sdk.omgevingswet.OmgevingswetFacility,
            nl.plusgemeente.sdk.omgevingswet.locatieserver.LocatieserverFacility;
}
