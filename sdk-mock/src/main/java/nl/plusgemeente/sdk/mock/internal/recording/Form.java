package nl.plusgemeente.sdk.mock.internal.recording;

import java.util.Locale;
import java.util.Optional;

/** What a body is written in. */
enum Form {
    JSON("json"),
    XML("xml"),
    /** What no anonymiser reads: files, images. */
    OTHER("bin");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    static Form of(Optional<String> contentType) {
        String type = contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json")) {
            return JSON;
        }
        boolean xml = type.equals("application/xml") || type.equals("text/xml");
        return xml || type.startsWith("application/") && type.endsWith("+xml") ? XML : OTHER;
    }
}
