package nl.plusgemeente.sdk.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoApis;

/** Where the DSO publishes the OpenAPI document of each API: beside the API, or on the portal for developers. */
final class Documents {

    private static final String PORTAL = "https://developer.omgevingswet.overheid.nl/publish/pages/";
    private static final List<ApiProfile> BESIDE = List.of(
            DsoApis.ONTSLUITEN,
            DsoApis.PRESENTEREN,
            DsoApis.GEOMETRIE,
            DsoApis.TOEPASBAAR,
            DsoApis.RUIMTELIJKE_PLANNEN,
            DsoApis.CATALOGUS);

    private Documents() {}

    /** The address of each document that is published, by the id of its API. */
    static Map<String, URI> published() {
        Map<String, URI> documents = new LinkedHashMap<>();
        for (ApiProfile api : BESIDE) {
            URI host = api.hosts().get(FacilityEnvironment.PRODUCTION);
            if (host != null) {
                documents.put(api.id(), URI.create(api.on(host) + "/openapi.json"));
            }
        }
        documents.put(DsoApis.UITVOEREN.id(), portal("171046/toepasbareregels-uitvoerenservices-v3.json"));
        documents.put(DsoApis.RTR.id(), portal("167490/toepasbareregels-crud-rtr-gegevens-v2.json"));
        documents.put(DsoApis.ZOEKINTERFACE.id(), portal("235013/toepasbareregels-zoekinterface-v2.json"));
        documents.put(
                DsoApis.SAMENGESTELDE_RTR.id(), portal("165401/ToepasbareRegels-SamengesteldeRTRServices-v2.json"));
        return documents;
    }

    /**
     * The documents in a folder, each named after its API: {@code rtr-v2.json}.
     *
     * @throws IOException when the folder cannot be read
     */
    static Map<String, URI> in(Path folder) throws IOException {
        Map<String, URI> documents = new LinkedHashMap<>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file ->
                            documents.put(String.valueOf(file.getFileName()).replace(".json", ""), file.toUri()));
        }
        return documents;
    }

    private static URI portal(String page) {
        return URI.create(PORTAL + page);
    }
}
