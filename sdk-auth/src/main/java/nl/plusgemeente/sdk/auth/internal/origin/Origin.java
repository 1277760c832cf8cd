package nl.plusgemeente.sdk.auth.internal.origin;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** Scheme, host and port: what a credential is for. */
public final class Origin {
    private Origin() {}

    /**
     * Refuses to let a credential go where it does not belong.
     *
     * @param request what it would go with
     * @param context the attempt; its base is where it belongs
     * @param what the credential in words, for example {@code API key}
     * @throws ConfigurationException for another origin, or one that the environment does not allow
     */
    public static void require(OutgoingRequest request, AttemptContext context, String what) {
        if (!same(request.uri(), context.base()) || !context.environment().allows(request.uri())) {
            throw new ConfigurationException(
                    CoreErrors.ENVIRONMENT,
                    "The " + what + " of tenant " + context.tenant() + " is for "
                            + context.base().getHost() + " only, and was kept back: a route or link leads elsewhere.",
                    context.facts(),
                    null);
        }
    }

    /**
     * Whether two addresses have scheme, host and port in common; a standard port may be left out.
     *
     * @param one an absolute address
     * @param other an absolute address
     * @return {@code false} as well when one of them has no host
     */
    public static boolean same(URI one, URI other) {
        return one.getHost() != null
                && other.getHost() != null
                && lower(one.getScheme()).equals(lower(other.getScheme()))
                && lower(one.getHost()).equals(lower(other.getHost()))
                && port(one) == port(other);
    }

    private static String lower(String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return lower(address.getScheme()).equals("https") ? 443 : 80;
    }
}
