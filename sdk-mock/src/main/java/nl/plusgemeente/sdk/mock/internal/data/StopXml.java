package nl.plusgemeente.sdk.mock.internal.data;

/** Pieces of text in the form of STOP: each a whole XML document with the namespace of its text model. */
final class StopXml {

    private static final String PROLOG = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>";
    private static final String NAMESPACE = " xmlns='https://standaarden.overheid.nl/stop/imop/tekst/'";

    private StopXml() {}

    static String document(String root, String content) {
        return PROLOG + "<" + root + NAMESPACE + ">" + content + "</" + root + ">";
    }

    static String empty(String root) {
        return PROLOG + "<" + root + NAMESPACE + "/>";
    }
}
