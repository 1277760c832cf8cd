package nl.plusgemeente.sdk.core;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.internal.sdk.SdkAssembly;
import nl.plusgemeente.sdk.core.internal.sdk.SdkParts;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/**
 * Sets a {@link GemeenteSdk} up. What is given here goes before environment variables, those before the properties
 * file, and that before the standards; the README has the table.
 */
public final class GemeenteSdkBuilder extends SdkSettings<GemeenteSdkBuilder> {
    private final FacilityEnvironment environment;
    private final List<Tenant> tenants = new ArrayList<>();
    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private String application = "";
    private @Nullable TenantRegistry registry;
    private TrustAnchors anchors = TrustAnchors.system();
    private Route route = Route.DIRECT;
    private Timekeeper time = Timekeeper.system();
    private @Nullable Path properties;
    private Map<String, String> variables = Map.of();

    GemeenteSdkBuilder(FacilityEnvironment environment) {
        this.environment = environment;
    }

    /**
     * The application's name and version, which facilities see in {@code User-Agent}.
     *
     * @param name letters, digits, dots, hyphens and underscores
     * @param version likewise
     * @return this builder
     */
    public GemeenteSdkBuilder application(String name, String version) {
        application = name + "/" + version;
        return this;
    }

    /**
     * A tenant that stays as it is.
     *
     * @param tenant the tenant
     * @return this builder
     */
    public GemeenteSdkBuilder tenant(Tenant tenant) {
        tenants.add(tenant);
        return this;
    }

    /**
     * Where tenants come from, instead of {@link #tenant(Tenant)} and the properties file.
     *
     * @param source asked at every call
     * @return this builder
     */
    public GemeenteSdkBuilder tenants(TenantRegistry source) {
        registry = source;
        return this;
    }

    /**
     * Another host for all APIs of a facility, such as the mock's.
     *
     * @param facility the facility
     * @param host scheme, host and port
     * @return this builder
     */
    public GemeenteSdkBuilder address(Facility<?> facility, URI host) {
        addresses.put(facility.id(), host);
        return this;
    }

    /**
     * Another host for one API; goes before that of its facility.
     *
     * @param api the API
     * @param host scheme, host and port
     * @return this builder
     */
    public GemeenteSdkBuilder address(ApiProfile api, URI host) {
        addresses.put(api.id(), host);
        return this;
    }

    /**
     * Whom to trust as a server.
     *
     * @param trusted the anchors; the platform's where none are given
     * @return this builder
     */
    public GemeenteSdkBuilder trust(TrustAnchors trusted) {
        anchors = trusted;
        return this;
    }

    /**
     * How requests travel.
     *
     * @param way straight to the API where none is given
     * @return this builder
     */
    public GemeenteSdkBuilder route(Route way) {
        route = way;
        return this;
    }

    /**
     * Something that every request passes, inside those that were added before.
     *
     * @param interceptor sees each attempt
     * @return this builder
     */
    public GemeenteSdkBuilder interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /**
     * The time, for tests.
     *
     * @param timekeeper the machine's where none is given
     * @return this builder
     */
    public GemeenteSdkBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * A properties file with settings, addresses and tenants.
     *
     * @param file in UTF-8; read when the SDK is built
     * @return this builder
     */
    public GemeenteSdkBuilder properties(Path file) {
        properties = file;
        return this;
    }

    /**
     * Reads settings and addresses from the variables of this process that start with {@code PLUSGEMEENTE_}.
     *
     * @return this builder
     */
    public GemeenteSdkBuilder fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /**
     * Reads settings and addresses from variables.
     *
     * @param source names and values; only names that start with {@code PLUSGEMEENTE_} are read
     * @return this builder
     */
    public GemeenteSdkBuilder fromEnvironment(Map<String, String> source) {
        variables = Map.copyOf(source);
        return this;
    }

    /**
     * Builds the SDK. Nothing is asked and no connection opened.
     *
     * @return the SDK, to be closed by the application
     * @throws ConfigurationException with every fault that was found, not only the first (SDK-1001)
     */
    public GemeenteSdk build() {
        return SdkAssembly.build(new SdkParts(
                environment,
                application,
                List.copyOf(tenants),
                Optional.ofNullable(registry),
                Map.copyOf(addresses),
                settings(),
                anchors,
                route,
                List.copyOf(interceptors),
                time,
                Optional.ofNullable(properties),
                variables));
    }

    @Override
    GemeenteSdkBuilder self() {
        return this;
    }
}
