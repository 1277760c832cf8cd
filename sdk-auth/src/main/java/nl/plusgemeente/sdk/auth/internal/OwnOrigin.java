package nl.plusgemeente.sdk.auth.internal;

import java.net.URI;
import java.util.Objects;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.http.OutgoingRequest;
import nl.plusgemeente.sdk.core.spi.AttemptContext;

/** Credentials go to the API that they are for: same scheme, host and port, and no unprotected way to another machine. */
public final class OwnOrigin {
    private OwnOrigin() {}

    /**
     * Refuses a request that leads elsewhere.
     *
     * @param request the request, without its credentials
     * @param context the attempt
     * @param credential what would go along, for the message: {@code API key}
     * @throws ConfigurationException when the request is not for the API (SDK-1004)
     */
    public static void require(OutgoingRequest request, AttemptContext context, String credential) {
        if (!same(request.uri(), context.base()) || !context.environment().allows(request.uri())) {
            throw new ConfigurationException(
                    CoreErrors.ENVIRONMENT,
                    "The " + credential + " of tenant " + context.tenant() + " is for "
                            + context.base().getHost() + " only, and was kept back: a route or link leads elsewhere.",
                    context.facts(),
                    null);
        }
    }

    private static boolean same(URI one, URI other) {
        return Objects.equals(one.getScheme(), other.getScheme())
                && Objects.equals(one.getHost(), other.getHost())
                && one.getPort() == other.getPort();
    }
}
