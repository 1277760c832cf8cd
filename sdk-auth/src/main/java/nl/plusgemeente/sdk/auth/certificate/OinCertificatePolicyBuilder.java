package nl.plusgemeente.sdk.auth.certificate;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plusgemeente.sdk.auth.AuthErrors;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.identity.TrustAnchors;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import org.jspecify.annotations.Nullable;

/** Sets an {@link OinCertificatePolicy} up. */
public final class OinCertificatePolicyBuilder {
    /** Where the authorities of PKIoverheid have theirs; those of the service providers are elsewhere. */
    private static final String PKIOVERHEID = "crl.pkioverheid.nl";

    private static final int CRL_LIMIT = 20 * 1024 * 1024;

    private final TrustAnchors anchors;
    private final FacilityEnvironment environment;
    private Set<PolicyOid> policies = Set.of(PolicyOid.PRIVATE_SERVICES_SERVER_G1, PolicyOid.PRIVATE_TLS_SERVER_G4);
    private boolean anyPolicy;
    private RevocationMode mode = RevocationMode.REQUIRE;
    private @Nullable CrlSource source;
    private Set<String> hosts = Set.of(PKIOVERHEID);
    private int limit = CRL_LIMIT;
    private Timekeeper time = Timekeeper.system();

    OinCertificatePolicyBuilder(TrustAnchors anchors, FacilityEnvironment environment) {
        this.anchors = anchors;
        this.environment = environment;
    }

    /**
     * Which policies a certificate may have, instead of those of the private roots of PKIoverheid, G1 and G4.
     *
     * @param accepted at least one
     * @return this builder
     */
    public OinCertificatePolicyBuilder policies(PolicyOid... accepted) {
        policies = Set.of(accepted);
        return this;
    }

    /**
     * Does not look at policies, as the certificates of a test authority have none. Refused in production.
     *
     * @return this builder
     */
    public OinCertificatePolicyBuilder anyPolicy() {
        anyPolicy = true;
        return this;
    }

    /**
     * What happens when a list of revoked certificates cannot be had.
     *
     * @param chosen {@link RevocationMode#REQUIRE} where none is given
     * @return this builder
     */
    public OinCertificatePolicyBuilder revocation(RevocationMode chosen) {
        mode = chosen;
        return this;
    }

    /**
     * Where lists of revoked certificates come from; needed unless revocation is off.
     *
     * @param lists the source
     * @return this builder
     */
    public OinCertificatePolicyBuilder crlSource(CrlSource lists) {
        source = lists;
        return this;
    }

    /**
     * Hosts from which lists may be fetched, beside {@code crl.pkioverheid.nl}: those that the certificates of your
     * service providers name.
     *
     * @param names host names; with a port, {@code host:8080}, where it is not the standard one
     * @return this builder
     */
    public OinCertificatePolicyBuilder crlHosts(String... names) {
        hosts = Stream.concat(Stream.of(PKIOVERHEID), Stream.of(names))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * The largest list that is accepted.
     *
     * @param bytes 1 byte to 256 MiB; 20 MiB where none is given
     * @return this builder
     * @throws IllegalArgumentException outside these bounds
     */
    public OinCertificatePolicyBuilder crlLimit(int bytes) {
        if (bytes < 1 || bytes > 256 * 1024 * 1024) {
            throw new IllegalArgumentException("a list has 1 byte to 256 MiB");
        }
        limit = bytes;
        return this;
    }

    /**
     * The time, for tests.
     *
     * @param timekeeper the machine's where none is given
     * @return this builder
     */
    public OinCertificatePolicyBuilder time(Timekeeper timekeeper) {
        time = timekeeper;
        return this;
    }

    /**
     * The policy. Nothing is fetched.
     *
     * @return thread-safe
     * @throws ConfigurationException when anchors are the platform's, no authorities or too weak; when no list can be had;
     *     when policies are not looked at in production (SDK-5001)
     */
    public OinCertificatePolicy build() {
        if (anchors.isSystem()) {
            throw fault("the roots of the Java platform vouch for web servers and not for organisations: give the"
                    + " private roots of PKIoverheid, with TrustAnchors.pem(...)");
        }
        anchors.certificates().forEach(OinCertificatePolicyBuilder::requireAuthority);
        if (anyPolicy && environment.equals(FacilityEnvironment.PRODUCTION)) {
            throw fault("policies must be looked at in production: leave anyPolicy() out");
        }
        if (policies.isEmpty()) {
            throw fault("no policy is accepted: name at least one, or leave policies(...) out");
        }
        Set<PolicyOid> accepted = anyPolicy ? Set.of() : policies;
        return new OinCertificatePolicy(
                anchors.certificates(), accepted, new HolderCheck(environment, accepted), revocation(), time);
    }

    private Optional<RevocationCheck> revocation() {
        if (mode instanceof RevocationMode.Off) {
            return Optional.empty();
        }
        if (source == null) {
            throw fault("there is no source of lists of revoked certificates: give one with crlSource(...)");
        }
        return Optional.of(new RevocationCheck(mode, hosts, new RevocationLists(source, limit, time)));
    }

    private static void requireAuthority(X509Certificate anchor) {
        if (anchor.getBasicConstraints() < 0) {
            throw fault("the anchor " + SubjectName.line(anchor) + " is no authority: give the root that it leads to");
        }
        Strength.fault(anchor.getPublicKey()).ifPresent(found -> {
            throw fault("the anchor " + SubjectName.line(anchor) + " has too weak a key: " + found);
        });
    }

    private static ConfigurationException fault(String what) {
        return new ConfigurationException(AuthErrors.PROFILE, "The certificate policy cannot be used: " + what + ".");
    }
}
