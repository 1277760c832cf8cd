package nl.plusgemeente.sdk.core;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.identity.CertificateStatus;
import nl.plusgemeente.sdk.core.identity.LiveKeys;

/**
 * The one object that an application makes at its start and closes at its end: it owns connections, tenants, resilience
 * and time. Thread-safe; makes no thread of its own.
 */
public interface GemeenteSdk extends AutoCloseable {

    /**
     * Sets the SDK up.
     *
     * @param environment where the facilities run: addresses and keys of another environment are refused
     * @return a builder
     */
    static GemeenteSdkBuilder builder(FacilityEnvironment environment) {
        return new GemeenteSdkBuilder(environment);
    }

    /**
     * The facilities as one tenant sees them.
     *
     * @param tenant the tenant's id
     * @return a view; cheap, opens nothing
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when the registry does not know the tenant (SDK-1002)
     */
    OnBehalfOf onBehalfOf(String tenant);

    /**
     * Where the facilities run.
     *
     * @return the environment that the SDK was built for
     */
    FacilityEnvironment environment();

    /**
     * Every facility on the class path or module path.
     *
     * @return found through {@link java.util.ServiceLoader}, ordered by id
     */
    List<Facility<?>> facilities();

    /**
     * The keys of a tenant: the same that its calls use, for signing and for publishing them. They are loaded when they
     * are asked for.
     *
     * @param tenant the tenant's id
     * @return empty for a tenant without a certificate of its own or its vendor's
     * @throws nl.plusgemeente.sdk.core.error.ConfigurationException when the registry does not know the tenant (SDK-1002)
     */
    Optional<LiveKeys> keys(String tenant);

    /**
     * The certificates in use and how long they are valid, for gauges and a page on the state of the application. Only
     * those that a call has needed: nothing is loaded for this. With Micrometer, for example, a gauge per tenant reads
     *
     * <pre>{@code
     * sdk.certificates().stream()
     *         .filter(certificate -> certificate.tenant().equals("utrecht"))
     *         .mapToLong(CertificateStatus::daysLeft)
     *         .findFirst();
     * }</pre>
     *
     * @return ordered by tenant
     */
    List<CertificateStatus> certificates();

    /**
     * The settings in force and where each came from, the tenants and the facilities, for a person to read. Secrets are
     * hidden.
     *
     * @return lines of text
     */
    String describe();

    /** Loads what the first call needs, so that a user does not wait for it: JSON, TLS. Nothing is asked. */
    void warmUp();

    /** Gives every connection back. Calls under way end first; later ones are refused (SDK-1007). Leaves no thread. */
    @Override
    void close();
}
