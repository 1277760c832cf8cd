package nl.plusgemeente.sdk.core.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;

/**
 * One API per host, for servers whose addresses are not known beforehand: limits, breaker and retry budget of one server
 * never count for another.
 */
public final class HostApi {
    private static final int HOST_LETTERS = 40;

    private HostApi() {}

    /**
     * The API of a server.
     *
     * @param kind what the server is, for the id: {@code oauth}, {@code fsc}
     * @param environment where it runs
     * @param address an absolute address there; its path does not count
     * @return the same for every address of the host
     */
    public static ApiProfile of(String kind, FacilityEnvironment environment, URI address) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        String id = kind + "-" + id(host, address.getHost());
        return ApiProfile.builder(id, id, "").host(environment, host).build();
    }

    /** The host for whoever reads logs, and a hash to tell apart what looks alike without dots and ports. */
    private static String id(String origin, String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shown = name.substring(0, Math.min(HOST_LETTERS, name.length()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(origin.toLowerCase(Locale.ROOT).getBytes(UTF_8));
            return shown + "-" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has SHA-256", e);
        }
    }
}
