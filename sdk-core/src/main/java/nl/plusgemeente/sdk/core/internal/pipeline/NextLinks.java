package nl.plusgemeente.sdk.core.internal.pipeline;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;

/** Follows the links of one walk over pages: within the API only, never in circles, and not for ever without items. */
final class NextLinks {
    /** A dot segment, plain or encoded: a server may take it away and so leave the API. */
    private static final Pattern DOTS = Pattern.compile("(/|%2f)(\\.|%2e){1,2}(/|%2f|$)", Pattern.CASE_INSENSITIVE);

    /** A reader waits for one item, which a server may put off for ever. */
    private static final int MOST_EMPTY = 100;

    private final URI base;
    private final URI first;
    private final Set<URI> visited = new HashSet<>();
    private int empty;

    NextLinks(URI base, URI first) {
        this.base = base;
        this.first = first;
        visited.add(first);
    }

    URI base() {
        return base;
    }

    /**
     * The address of the next page, checked.
     *
     * @param withItems whether there were any on the page that it stood on
     * @param facts those of that page
     */
    URI follow(String link, boolean withItems, CallFacts facts) {
        empty = withItems ? 0 : empty + 1;
        if (empty > MOST_EMPTY) {
            throw refused("follows " + MOST_EMPTY + " pages without items", facts);
        }
        URI next = address(link, facts);
        if (!sameHost(next) || !String.valueOf(next.getRawPath()).startsWith(base.getRawPath() + "/")) {
            throw refused("leads away from the API, where credentials must not go", facts);
        }
        if (next.getRawFragment() != null || DOTS.matcher(next.getRawPath()).find()) {
            throw refused("is not plain", facts);
        }
        if (!visited.add(next)) {
            throw refused("leads to a page that was read already", facts);
        }
        return next;
    }

    /** A relative link starts at the page that it stands on (RFC 3986 §5.1.3); all pages differ in their query only. */
    private URI address(String link, CallFacts facts) {
        try {
            if (link.startsWith("?")) {
                return first.resolve(first.getRawPath() + link);
            }
            if (!link.isBlank()) {
                return URI.create(first.resolve(link).toASCIIString());
            }
        } catch (IllegalArgumentException e) {
            // told below, without the words of the exception: they repeat the link
        }
        throw refused("is not an address", facts);
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

    private static ResponseFormatException refused(String why, CallFacts facts) {
        return new ResponseFormatException(
                CoreErrors.NEXT_LINK,
                "The link to the next page " + why + ": report it to the facility; the pages up to here are good.",
                facts,
                null);
    }
}
