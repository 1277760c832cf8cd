package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.OperationBuilder;
import nl.plusgemeente.sdk.core.http.RequestBody;

/** A document that is to be added to a samenwerking. A value: the methods give copies. */
public final class NieuwDocument {
    private final String bestandsNaam;
    private final RequestBody inhoud;
    private final Map<String, String> parameters;

    private NieuwDocument(String bestandsNaam, RequestBody inhoud, Map<String, String> parameters) {
        this.bestandsNaam = bestandsNaam;
        this.inhoud = inhoud;
        this.parameters = parameters;
    }

    /**
     * A document with content from any source.
     *
     * @param bestandsNaam the name of the file, as others are to see it
     * @param inhoud the content, with its media type; read when it is sent
     * @return the document
     * @throws IllegalArgumentException when the name is blank or has control characters
     */
    public static NieuwDocument of(String bestandsNaam, RequestBody inhoud) {
        RequestBody.form("file", bestandsNaam.strip(), inhoud);
        return new NieuwDocument(bestandsNaam, inhoud, Map.of());
    }

    /**
     * A file.
     *
     * @param file the file, of any size
     * @param mediaType its media type
     * @return the document, with the name of the file
     */
    public static NieuwDocument of(Path file, String mediaType) {
        return of(String.valueOf(file.getFileName()), RequestBody.of(file, mediaType));
    }

    /**
     * The same with a description.
     *
     * @param text the description
     * @return a copy
     */
    public NieuwDocument documentOmschrijving(String text) {
        return with("documentOmschrijving", text);
    }

    /**
     * The same with its number in the application.
     *
     * @param nummer the number
     * @return a copy
     */
    public NieuwDocument nummerBinnenSysteem(String nummer) {
        return with("nummerBinnenSysteem", nummer);
    }

    /**
     * The same with the name of the application.
     *
     * @param kenmerk the name
     * @return a copy
     */
    public NieuwDocument kenmerkSysteem(String kenmerk) {
        return with("kenmerkSysteem", kenmerk);
    }

    /**
     * The same for fewer eyes, or more.
     *
     * @param wie who may see it
     * @return a copy
     */
    public NieuwDocument vertrouwelijkheidsAanduiding(Vertrouwelijkheid wie) {
        return with("vertrouwelijkheidsAanduiding", wie.waarde());
    }

    /**
     * The same with its language.
     *
     * @param taal the language, for example {@code NL}
     * @return a copy
     */
    public NieuwDocument taal(String taal) {
        return with("taal", taal);
    }

    <T> OperationBuilder<T> in(OperationBuilder<T> call) {
        parameters.forEach(call::query);
        return call.body(RequestBody.form("file", bestandsNaam, inhoud));
    }

    private NieuwDocument with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new NieuwDocument(bestandsNaam, inhoud, more);
    }

    /** Its content only: the name may be personal. */
    @Override
    public String toString() {
        return "NieuwDocument[" + inhoud + "]";
    }
}
