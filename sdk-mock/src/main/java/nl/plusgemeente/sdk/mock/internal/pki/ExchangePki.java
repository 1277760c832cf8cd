package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.SigningCertificate;

/**
 * The signing certificates: a root, an authority below it, an organisation per tenant and the partner. Everything is made
 * when it is first asked for, as RSA keys would delay a start, and is valid around the time of the mock.
 */
public final class ExchangePki {

    public static final String CRL_HOST = "crl.test.invalid";
    /** The number of the partner. */
    public static final Oin PARTNER = Oin.of("00000099900000001000");

    private static final MockTenant PARTNER_ORGANISATION = organisation("partner", "ketenpartner", PARTNER.value());
    private static final MockTenant STRANGER = organisation("stranger", "onbekende", "00000099900000002000");
    private static final String ROOT_LIST = "/root.crl";
    private static final String SERVICES_LIST = "/services.crl";
    private static final Duration LIFE = Duration.ofDays(180);
    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final Map<String, MockTenant> tenants = new LinkedHashMap<>();
    private final Map<Boolean, Authorities> authorities = new ConcurrentHashMap<>(); // trusted, and not
    private final Map<String, ClientIdentity> organisations = new ConcurrentHashMap<>();
    private final Map<SigningCertificate, ClientIdentity> wrong = new ConcurrentHashMap<>();

    ExchangePki(List<MockTenant> tenants, Clock clock) {
        this.clock = clock;
        tenants.forEach(tenant -> this.tenants.put(tenant.id(), tenant));
    }

    public X509Certificate root() {
        return trusted().root().certificate();
    }

    public ClientIdentity partner() {
        return organisations.computeIfAbsent("", id -> valid(PARTNER_ORGANISATION));
    }

    /** A tenant's own. */
    public ClientIdentity tenant(String id) {
        MockTenant tenant = tenants.get(id);
        if (tenant == null) {
            throw new IllegalArgumentException("There is no tenant " + id + "; there are: " + tenants.keySet());
        }
        return organisations.computeIfAbsent(id, key -> valid(tenant));
    }

    /** Those that must be refused. */
    public ClientIdentity wrong(SigningCertificate which) {
        return wrong.computeIfAbsent(which, this::make);
    }

    public Set<String> tenants() {
        return tenants.keySet();
    }

    /** The certificates of the partner, or of a tenant. */
    public Optional<List<X509Certificate>> chain(Oin oin) {
        if (oin.equals(PARTNER)) {
            return Optional.of(partner().chain());
        }
        return tenants.values().stream()
                .filter(tenant -> tenant.oin().equals(oin.value()))
                .findFirst()
                .map(tenant -> tenant(tenant.id()).chain());
    }

    /** What stands at the address of a list. */
    public byte[] list(URI address) throws IOException {
        if (CRL_HOST.equals(address.getHost()) && ROOT_LIST.equals(address.getPath())) {
            return trusted().root().revoked(List.of(), clock.instant());
        }
        if (CRL_HOST.equals(address.getHost()) && SERVICES_LIST.equals(address.getPath())) {
            X509Certificate revoked = wrong(SigningCertificate.REVOKED).certificate();
            return trusted().services().revoked(List.of(revoked), clock.instant());
        }
        throw new IOException("There is no list at " + address);
    }

    private ClientIdentity make(SigningCertificate which) {
        MockTenant first = tenants.values().iterator().next();
        Instant now = clock.instant();
        return switch (which) {
            case EXPIRED -> trusted().services().issue(Subjects.of(first), now.minus(LIFE), now.minus(DAY));
            case NOT_YET_VALID -> trusted().services().issue(Subjects.of(first), now.plus(DAY), now.plus(LIFE));
            case OTHER_OIN -> valid(STRANGER);
            case REVOKED -> valid(first);
            case UNKNOWN_ROOT -> issue(authorities(false), first, now);
        };
    }

    private ClientIdentity valid(MockTenant organisation) {
        return issue(trusted(), organisation, clock.instant());
    }

    private static ClientIdentity issue(Authorities by, MockTenant organisation, Instant now) {
        return by.services().issue(Subjects.of(organisation), now.minus(DAY), now.plus(LIFE));
    }

    private Authorities trusted() {
        return authorities(true);
    }

    private Authorities authorities(boolean trusted) {
        return authorities.computeIfAbsent(trusted, which -> Authorities.at(clock.instant()));
    }

    private static MockTenant organisation(String id, String name, String oin) {
        return new MockTenant(id, name, oin, Optional.empty(), "", "");
    }

    private record Authorities(ExchangeAuthority root, ExchangeAuthority services) {

        static Authorities at(Instant now) {
            ExchangeAuthority root = new ExchangeAuthority("TEST Exchange Root CA", address(ROOT_LIST), now);
            return new Authorities(root, root.below("TEST Exchange Services CA", address(SERVICES_LIST), now));
        }

        private static String address(String path) {
            return "http://" + CRL_HOST + path;
        }
    }
}
