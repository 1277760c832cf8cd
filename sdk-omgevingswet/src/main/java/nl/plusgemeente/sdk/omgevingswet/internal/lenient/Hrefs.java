package nl.plusgemeente.sdk.omgevingswet.internal.lenient;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links of answers, where all that they tell is the name at their end. */
public final class Hrefs {
    private Hrefs() {}

    /** The last part of the path, decoded; none of a link that leads nowhere. */
    public static Optional<String> last(@Nullable String href) {
        if (href == null) {
            return Optional.empty();
        }
        int query = href.indexOf('?');
        String path = query < 0 ? href : href.substring(0, query);
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return Texts.present(URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // not percent-encoding: then the name itself has a percent sign
            return Texts.present(last);
        }
    }
}
