package nl.plusgemeente.sdk.mock.internal.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.plusgemeente.sdk.mock.internal.http.Answer;

/** The files of the page. */
final class PageFiles {

    private static final String FOLDER = "/nl/plusgemeente/sdk/mock/admin/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8");

    Answer answer(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("The page has no file " + name);
        }
        return Answer.of(200, Map.of("Content-Type", type), read(name));
    }

    private static byte[] read(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The page misses its file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " of the page cannot be read", e);
        }
    }
}
