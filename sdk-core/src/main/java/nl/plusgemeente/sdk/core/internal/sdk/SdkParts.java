package nl.plusgemeente.sdk.core.internal.sdk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.call.ApiProfile;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.KeyListener;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.spi.Interceptor;
import nl.plusgemeente.sdk.core.spi.Route;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/**
 * What the builder was given.
 *
 * @param environment where the facilities run
 * @param application name and version; empty when not given
 * @param tenants fixed tenants
 * @param registry where tenants come from instead
 * @param addresses hosts by the id of a facility or an API
 * @param settings settings as text
 * @param anchors whom to trust
 * @param trusts whom to trust at the hosts of some APIs instead
 * @param keyListener is told what happens to keys
 * @param route how requests travel
 * @param interceptors what every request passes
 * @param time the time
 * @param properties the properties file
 * @param variables environment variables
 */
public record SdkParts(
        FacilityEnvironment environment,
        String application,
        List<Tenant> tenants,
        Optional<TenantRegistry> registry,
        Map<String, URI> addresses,
        Map<Setting, String> settings,
        TrustAnchors anchors,
        Map<ApiProfile, TrustAnchors> trusts,
        KeyListener keyListener,
        Route route,
        List<Interceptor> interceptors,
        Timekeeper time,
        Optional<Path> properties,
        Map<String, String> variables) {}
