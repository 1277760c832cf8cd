package nl.plusgemeente.sdk.core.internal.sdk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import nl.plusgemeente.sdk.core.Facility;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.TenantRegistry;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.internal.config.AddressBook;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import nl.plusgemeente.sdk.core.internal.config.Settings;
import nl.plusgemeente.sdk.core.internal.json.YassonCodec;
import nl.plusgemeente.sdk.core.internal.pipeline.CallPipeline;
import nl.plusgemeente.sdk.core.internal.pipeline.TenantRuntimes;
import nl.plusgemeente.sdk.core.internal.pipeline.Workshop;
import nl.plusgemeente.sdk.core.internal.tenant.TenantConnections;
import nl.plusgemeente.sdk.core.internal.tenant.TenantKeys;
import nl.plusgemeente.sdk.core.internal.transport.HttpTransport;
import nl.plusgemeente.sdk.core.internal.transport.Lazy;
import nl.plusgemeente.sdk.core.internal.transport.ProxyPlanner;
import nl.plusgemeente.sdk.core.internal.transport.TlsContext;
import nl.plusgemeente.sdk.core.internal.transport.TransportSettings;
import nl.plusgemeente.sdk.core.spi.CredentialReader;
import nl.plusgemeente.sdk.core.spi.Timekeeper;

/** Puts an SDK together, or says everything that keeps it from being one. */
public final class SdkAssembly {

    private SdkAssembly() {}

    /**
     * Builds an SDK.
     *
     * @param parts what the builder was given
     * @return the SDK
     * @throws ConfigurationException with every fault that was found
     */
    public static GemeenteSdk build(SdkParts parts) {
        List<Facility<?>> facilities = facilities();
        Sources sources = Sources.read(parts, loaded(CredentialReader.class));
        TenantRegistry registry = registry(parts, sources);
        AddressBook addresses = new AddressBook(parts.environment(), sources.addresses());
        ConfigurationCheck check =
                new ConfigurationCheck(parts, sources.settings(), addresses, facilities, sources.faults());
        List<String> faults = check.faults(registry);
        if (!faults.isEmpty()) {
            throw new ConfigurationException(
                    CoreErrors.CONFIGURATION, "The SDK cannot be built: " + String.join("; ", faults) + ".");
        }
        return assemble(parts, sources.settings(), registry, addresses, facilities);
    }

    private static GemeenteSdk assemble(
            SdkParts parts,
            Settings settings,
            TenantRegistry registry,
            AddressBook addresses,
            List<Facility<?>> facilities) {
        Timekeeper time = parts.time();
        YassonCodec json = YassonCodec.create(settings.count(Setting.MAX_ANSWER_BYTES));
        Workshop workshop = new Workshop(
                parts.environment(),
                addresses,
                settings,
                time,
                parts.route(),
                parts.interceptors(),
                UserAgent.of(parts.application()),
                json);
        HostTrust trust = new HostTrust(addresses, parts.trusts());
        Lazy<TlsContext> tls = new Lazy<>(() -> new TlsContext(parts.anchors(), trust.anchors()));
        TransportSettings transport = new TransportSettings(
                settings.duration(Setting.CONNECT_TIMEOUT),
                settings.duration(Setting.RESPONSE_TIMEOUT),
                settings.duration(Setting.LEASE_TIMEOUT),
                settings.count(Setting.CONNECTIONS_PER_HOST),
                new ProxyPlanner(
                        settings.hosts(Setting.PROXY).stream().findFirst(), settings.hosts(Setting.PROXY_EXCEPT)));
        TenantKeys keys = new TenantKeys(
                settings.duration(Setting.KEY_RECHECK),
                settings.duration(Setting.KEY_OVERLAP),
                parts.keyListener(),
                time);
        TenantRuntimes tenants = new TenantRuntimes(
                registry,
                workshop,
                tenant -> new TenantConnections(
                        shown -> new HttpTransport(() -> tls.get().of(shown), transport, time), tenant, keys, time),
                time,
                settings.duration(Setting.IDLE_TENANT));
        Description description = new Description(parts, settings, registry, addresses, facilities);
        return new DefaultSdk(
                parts.environment(),
                facilities,
                new CallPipeline(tenants, settings, time),
                tenants,
                keys,
                description,
                () -> {
                    json.warmUp();
                    tls.get();
                });
    }

    private static TenantRegistry registry(SdkParts parts, Sources sources) {
        if (parts.registry().isPresent()) {
            if (!parts.tenants().isEmpty() || !sources.tenants().isEmpty()) {
                sources.faults().add("tenants come from a registry as well as from a list: choose one");
            }
            return parts.registry().get();
        }
        List<Tenant> all = new ArrayList<>(parts.tenants());
        all.addAll(sources.tenants());
        try {
            return TenantRegistry.of(all);
        } catch (IllegalArgumentException e) {
            sources.faults().add(String.valueOf(e.getMessage()));
            return TenantRegistry.of();
        }
    }

    private static List<Facility<?>> facilities() {
        List<Facility<?>> found = new ArrayList<>();
        for (Facility<?> facility : loaded(Facility.class)) {
            found.add(facility);
        }
        found.sort(Comparator.comparing(Facility::id));
        return List.copyOf(found);
    }

    /** With the class loader of the SDK: in containers a thread's own may not see our modules. */
    private static <S> List<S> loaded(Class<S> service) {
        return ServiceLoader.load(service, SdkAssembly.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
