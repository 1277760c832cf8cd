package nl.plusgemeente.sdk.core.call;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where facilities run: an open list, as a facility may have environments of its own.
 *
 * @param name the name, in lower case with hyphens
 */
public record FacilityEnvironment(String name) {

    /** The real thing. Test numbers and pre-production addresses are refused. */
    public static final FacilityEnvironment PRODUCTION = new FacilityEnvironment("production");
    /** The facilities' own practice ground, with keys of its own. Production addresses are refused. */
    public static final FacilityEnvironment PRE_PRODUCTION = new FacilityEnvironment("pre-production");
    /** This machine only: the bundled mock. Every address must be a loopback address; plain HTTP is allowed. */
    public static final FacilityEnvironment LOCAL = new FacilityEnvironment("local");

    /** Refuses a name that does not fit in properties. */
    public FacilityEnvironment {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("an environment's name is lower case with hyphens, like pre-production");
        }
    }

    /**
     * Whether this is the bundled mock's environment.
     *
     * @return {@code true} for {@link #LOCAL}
     */
    public boolean isLocal() {
        return equals(LOCAL);
    }

    /**
     * Whether an address may be used here as far as its form tells: loopback for {@link #LOCAL}, HTTPS elsewhere.
     *
     * @param address an absolute address
     * @return {@code true} when scheme and host fit
     */
    public boolean allows(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        String scheme = String.valueOf(address.getScheme());
        boolean loopback = host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || host.startsWith("127.") && host.matches("127\\.\\d+\\.\\d+\\.\\d+");
        boolean secure = scheme.equalsIgnoreCase("https");
        return isLocal() ? loopback && (secure || scheme.equalsIgnoreCase("http")) : secure && !loopback;
    }

    // Spelt out: the first use of generated ones takes tens of milliseconds of every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacilityEnvironment that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
