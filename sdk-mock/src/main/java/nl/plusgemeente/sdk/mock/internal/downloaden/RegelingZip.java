package nl.plusgemeente.sdk.mock.internal.downloaden;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.plusgemeente.sdk.mock.internal.data.Dataset;
import nl.plusgemeente.sdk.mock.internal.data.Regeling;

/** A regeling as a ZIP: its text, a file for each kind of annotation, and a folder for each geometry. */
final class RegelingZip {

    private RegelingZip() {}

    static byte[] of(Regeling regeling, Dataset dataset) {
        LocalDateTime time = regeling.document().geldigVanaf().atStartOfDay();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files(regeling, dataset).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> files(Regeling regeling, Dataset dataset) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Regeling/Tekst.xml", RegelingXml.tekst(regeling));
        for (JsonObject annotations : List.of(regeling.regeltekstannotaties(), regeling.divisieannotaties())) {
            for (String kind : annotations.keySet()) {
                List<JsonObject> objects = annotations.getJsonArray(kind).getValuesAs(JsonObject.class);
                if (!kind.equals("locaties") && !objects.isEmpty()) {
                    files.put(
                            "OW-bestanden/" + kind.toLowerCase(Locale.ROOT) + ".xml",
                            RegelingXml.objects(kind, objects));
                }
            }
            places(annotations, dataset, files);
        }
        return files;
    }

    private static void places(JsonObject annotations, Dataset dataset, Map<String, String> files) {
        List<JsonObject> places = Optional.ofNullable(annotations.getJsonArray("locaties"))
                .map(list -> list.getValuesAs(JsonObject.class))
                .orElse(List.of());
        if (!places.isEmpty()) {
            files.put("OW-bestanden/gebieden.xml", RegelingXml.objects("gebieden", places));
        }
        for (JsonObject place : places) {
            if (place.get("geometrieIdentificatie") instanceof JsonString id) {
                dataset.gebied(id.getString())
                        .ifPresent(gebied -> files.put(
                                "IO-" + id.getString() + "/" + id.getString() + ".gml", RegelingXml.geometry(gebied)));
            }
        }
    }
}
