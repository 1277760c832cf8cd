package nl.plusgemeente.sdk.core.internal.pipeline;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;

/** Follows the links of one walk over pages: within the API only, and never in circles. */
final class NextLinks {
    private final URI base;
    private final CallFacts facts;
    private final Set<URI> visited = new HashSet<>();

    NextLinks(URI base, URI first, CallFacts facts) {
        this.base = base;
        this.facts = facts;
        visited.add(first);
    }

    /** The address of the next page, checked. */
    URI follow(String link) {
        URI next = address(link);
        if (!sameHost(next) || !String.valueOf(next.getRawPath()).startsWith(base.getRawPath() + "/")) {
            throw refused("leads away from the API, where credentials must not go");
        }
        if (!isPlain(next.getRawPath())) {
            throw refused("has dots that would lead out of its path");
        }
        if (!visited.add(next)) {
            throw refused("leads to a page that was read already");
        }
        return next;
    }

    private URI address(String link) {
        try {
            return base.resolve(link);
        } catch (IllegalArgumentException e) {
            throw refused("is not an address");
        }
    }

    /** Dots, plain or encoded, could lead a server out of the API after we looked. */
    private static boolean isPlain(String path) {
        String decoded = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return !(decoded + "/").contains("/../") && !(decoded + "/").contains("/./");
    }

    private boolean sameHost(URI next) {
        return Objects.equals(lower(base.getScheme()), lower(next.getScheme()))
                && Objects.equals(lower(base.getHost()), lower(next.getHost()))
                && port(base) == port(next)
                && next.getRawUserInfo() == null;
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static String lower(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private ResponseFormatException refused(String why) {
        return new ResponseFormatException(
                CoreErrors.NEXT_LINK,
                "The link to the next page " + why + ": report it to the facility; the pages before it are good.",
                facts,
                null);
    }
}
