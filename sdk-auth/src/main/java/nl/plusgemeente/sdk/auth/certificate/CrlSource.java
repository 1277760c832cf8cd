package nl.plusgemeente.sdk.auth.certificate;

import java.io.IOException;
import java.nio.file.Path;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * Where lists of revoked certificates come from. Thread-safe. What it returns is not trusted: each list is verified with
 * the key of the authority that issued the certificate, so that the way it came does not matter.
 *
 * <p>Distribution points in certificates are nearly always plain {@code http} addresses, and the SDK makes no plain HTTP
 * calls outside of {@link FacilityEnvironment#LOCAL}. So choose: {@link #over(Caller, FacilityEnvironment)} asks the same
 * host over HTTPS; {@link #folder(Path)} reads what a scheduled job has fetched, for machines without a way to the
 * internet; and a source of the application's own may do anything else, plain HTTP included:
 *
 * <pre>{@code
 * CrlSource plain = request -> {
 *     HttpRequest get = HttpRequest.newBuilder(request.address()).timeout(request.within()).build();
 *     // read at most request.limit() + 1 bytes, and throw an IOException for more
 * };
 * }</pre>
 */
@FunctionalInterface
public interface CrlSource {

    /**
     * Fetches one list.
     *
     * @param request which, how large at most, how soon
     * @return a list in DER or PEM
     * @throws IOException when it cannot be had; any unchecked exception counts likewise
     */
    byte[] fetch(CrlRequest request) throws IOException;

    /**
     * Over HTTP, with everything that a call of the SDK has: deadline, limits, breaker, retries. An {@code http} address
     * is asked for over HTTPS at the same host; in {@link FacilityEnvironment#LOCAL} it stays what it is. The request
     * carries no credentials.
     *
     * @param caller of the tenant in whose name the lists are fetched
     * @param environment that of the SDK
     * @return a source
     */
    static CrlSource over(Caller caller, FacilityEnvironment environment) {
        return new CallerCrls(caller, environment);
    }

    /**
     * From files that something else keeps up to date: of {@code http://crl.pkioverheid.nl/RootLatestCRL.crl} the file
     * {@code crl.pkioverheid.nl/RootLatestCRL.crl} below the folder, or else {@code RootLatestCRL.crl}.
     *
     * @param folder the folder
     * @return a source
     */
    static CrlSource folder(Path folder) {
        return new CrlFolder(folder);
    }
}
