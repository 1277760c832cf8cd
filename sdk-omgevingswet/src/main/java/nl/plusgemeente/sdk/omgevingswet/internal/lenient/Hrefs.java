package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.plusgemeente.sdk.core.json.JsonException;
import org.jspecify.annotations.Nullable;

/** Links of answers, where all that they tell is the name at their end. */
public final class Hrefs {
    private static final int MOST = 1_000;

    private Hrefs() {}

    /**
     * The last part of the path, decoded; none of a link that leads nowhere.
     *
     * @throws JsonException when it is no name that can be asked for
     */
    public static Optional<String> last(@Nullable String href) {
        if (href == null) {
            return Optional.empty();
        }
        int query = href.indexOf('?');
        String path = query < 0 ? href : href.substring(0, query);
        Optional<String> name = Texts.present(decoded(path.substring(path.lastIndexOf('/') + 1)));
        if (name.filter(Hrefs::isUnfit).isPresent()) {
            throw new JsonException("The JSON has a link that ends in no name, at href");
        }
        return name;
    }

    /** Names are asked for in the next call: what cannot stand between two slashes is a fault of the answer. */
    private static boolean isUnfit(String name) {
        return name.isBlank() || name.length() > MOST || name.equals(".") || name.equals("..");
    }

    private static String decoded(String last) {
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // not percent-encoding: then the name itself has a percent sign
            return last;
        }
    }
}
