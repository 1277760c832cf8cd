/** An application on the module path: it asks for the SDK and for nothing below it. */
module nl.plusgemeente.sdk.modulepath {
    requires jdk.httpserver;
    requires nl.plusgemeente.sdk.auth;
    requires nl.plusgemeente.sdk.exchange;
    requires nl.plusgemeente.sdk.omgevingswet;

    // what answers are read into
    exports nl.plusgemeente.sdk.modulepath;
}
