package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.TrustManager;
import nl.plusgemeente.sdk.mock.MockTenant;
import nl.plusgemeente.sdk.mock.ServerCertificate;
import nl.plusgemeente.sdk.mock.TestPki;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * The PKI of one mock, all in memory: a root, and below it server certificates and a client certificate per tenant, each
 * made when it is first asked for.
 */
public final class GeneratedPki implements TestPki {

    private static final String VALID_SERVER = "TEST localhost";
    private static final GeneralName NAME = new GeneralName(GeneralName.dNSName, "localhost");
    private static final GeneralName ADDRESS = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
    private static final KeyPurposeId SERVER = KeyPurposeId.id_kp_serverAuth;

    private final char[] password = UUID.randomUUID().toString().toCharArray();
    private final Issuer root;
    private final Map<String, MockTenant> tenants = new LinkedHashMap<>();
    private final ClientIdentities clients = new ClientIdentities(this::firstClient);
    private final Map<ServerCertificate, Identity> servers = new ConcurrentHashMap<>();
    private final ServerCertificate shownAtFirst;
    private volatile Optional<Identity> shown = Optional.empty();
    private final Clock clock;
    private final ExchangePki exchange;
    private final FscPki fsc;

    /**
     * @param shown what the server shows at first
     * @param clock the time at which certificates are valid, as well as by the machine's
     */
    public GeneratedPki(List<MockTenant> tenants, ServerCertificate shown, Clock clock) {
        this.shownAtFirst = shown;
        this.clock = clock;
        this.root = new Issuer(Subjects.of("TEST Plusgemeente Root CA"), clock);
        this.exchange = new ExchangePki(tenants, clock);
        this.fsc = new FscPki(root, clock);
        tenants.forEach(tenant -> this.tenants.put(tenant.id(), tenant));
    }

    @Override
    public X509Certificate rootCertificate() {
        return root.certificate();
    }

    @Override
    public X509Certificate clientCertificate(String tenant) {
        return client(tenant).certificate();
    }

    @Override
    public byte[] clientKeyStore(String tenant) {
        return client(tenant).pkcs12(password);
    }

    @Override
    public byte[] serverKeyStore(ServerCertificate which) {
        return server(which).pkcs12(password);
    }

    @Override
    public byte[] trustStore() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            rootStore().store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The test trust store cannot be written", e);
        }
    }

    @Override
    public char[] password() {
        return password.clone();
    }

    @Override
    public Path writeTo(Path directory) {
        return new PkiDirectory(directory).write(this, tenants.keySet(), exchange);
    }

    /** The root, as most programs want their trust anchors. */
    public byte[] rootPem() {
        try {
            return PkiDirectory.pem(List.of(rootCertificate()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The test root cannot be encoded", e);
        }
    }

    /** The certificates that sign messages. */
    public ExchangePki exchange() {
        return exchange;
    }

    /** The certificates of peers of a group. */
    public FscPki fsc() {
        return fsc;
    }

    /** What the server of the facilities shows. */
    public Identity server() {
        return shown.orElseGet(() -> server(shownAtFirst));
    }

    /** One that the server may show, until a moment that is not beyond {@link #end()}. */
    public Identity newServer(Instant until) {
        return root.issueUntil(until, Subjects.of(VALID_SERVER), SERVER, NAME, ADDRESS);
    }

    /** One that the server may show, and clients must refuse. */
    public Identity expiredServer() {
        return root.issueExpired(Subjects.of(VALID_SERVER), SERVER, NAME, ADDRESS);
    }

    /**
     * Has the server show another, or, with nothing, that of the start. Connections show it when TLS is set up anew.
     *
     * @return whether there is a change
     */
    public synchronized boolean show(Optional<Identity> other) {
        boolean change = !shown.equals(other);
        shown = other;
        return change;
    }

    /** When the root ends, and with it all that is valid as long as can be. */
    public Instant end() {
        return root.end();
    }

    /** Who is let in where certificates are asked for: those with one that is valid by the mock's clock, and not withdrawn. */
    public TrustManager[] clientTrust() {
        return new TrustManager[] {new ClientTrust(rootCertificate(), clock, clients::isWithdrawn)};
    }

    private KeyStore rootStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("test-root", rootCertificate());
        return store;
    }

    /** What a tenant shows. */
    public Identity client(String id) {
        return clients.newest(tenant(id).id());
    }

    /** With what a tenant comes in, the newest first. */
    public List<X509Certificate> clients(String id) {
        return clients.accepted(tenant(id).id());
    }

    /** Gives a tenant another, until a moment that is not beyond {@link #end()}. */
    public Identity newClient(String id, Instant until) {
        return added(id, root.issueUntil(until, Subjects.of(tenant(id)), KeyPurposeId.id_kp_clientAuth));
    }

    /** Gives a tenant one that is refused. */
    public Identity expiredClient(String id) {
        return added(id, root.issueExpired(Subjects.of(tenant(id)), KeyPurposeId.id_kp_clientAuth));
    }

    /** Refuses all of a tenant but the newest, and gives them. */
    public List<X509Certificate> withdrawOld(String id) {
        return clients.withdrawOld(tenant(id).id());
    }

    /** Has tenants show what they did at the start, and gives the others, which are refused. */
    public List<X509Certificate> resetClients() {
        return clients.reset();
    }

    private Identity added(String id, Identity made) {
        clients.add(id, made);
        return made;
    }

    private Identity firstClient(String id) {
        return root.issue(Subjects.of(tenant(id)), KeyPurposeId.id_kp_clientAuth);
    }

    private MockTenant tenant(String id) {
        MockTenant tenant = tenants.get(id);
        if (tenant == null) {
            throw new IllegalArgumentException("There is no tenant " + id + "; there are: " + tenants.keySet());
        }
        return tenant;
    }

    private Identity server(ServerCertificate which) {
        return servers.computeIfAbsent(which, this::make);
    }

    private Identity make(ServerCertificate which) {
        GeneralName other = new GeneralName(GeneralName.dNSName, "other.invalid");
        return switch (which) {
            case VALID -> root.issue(Subjects.of(VALID_SERVER), SERVER, NAME, ADDRESS);
            case EXPIRED -> root.issueExpired(Subjects.of("TEST expired"), SERVER, NAME, ADDRESS);
            case WRONG_HOST -> root.issue(Subjects.of("TEST other.invalid"), SERVER, other);
        };
    }
}
