package nl.plusgemeente.sdk.mock.internal.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
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

    private final char[] password = UUID.randomUUID().toString().toCharArray();
    private final Issuer root;
    private final Map<String, MockTenant> tenants = new LinkedHashMap<>();
    private final Map<String, Identity> clients = new ConcurrentHashMap<>();
    private final Map<ServerCertificate, Identity> servers = new ConcurrentHashMap<>();
    private final ExchangePki exchange;
    private final FscPki fsc;

    /**
     * @param clock the time at which certificates are valid, as well as by the machine's
     */
    public GeneratedPki(List<MockTenant> tenants, Clock clock) {
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

    /** What a server shows. */
    public KeyManager[] keyManagers(ServerCertificate which) {
        return server(which).keyManagers();
    }

    /** Whom a server trusts: this root's certificates only. */
    public TrustManager[] trustManagers() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(rootStore());
            return factory.getTrustManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The test root cannot be used for TLS", e);
        }
    }

    private KeyStore rootStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("test-root", rootCertificate());
        return store;
    }

    /** What a tenant shows. */
    public Identity client(String id) {
        MockTenant tenant = tenants.get(id);
        if (tenant == null) {
            throw new IllegalArgumentException("There is no tenant " + id + "; there are: " + tenants.keySet());
        }
        return clients.computeIfAbsent(id, key -> root.issue(Subjects.of(tenant), KeyPurposeId.id_kp_clientAuth));
    }

    private Identity server(ServerCertificate which) {
        return servers.computeIfAbsent(which, this::make);
    }

    private Identity make(ServerCertificate which) {
        GeneralName name = new GeneralName(GeneralName.dNSName, "localhost");
        GeneralName address = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
        GeneralName other = new GeneralName(GeneralName.dNSName, "other.invalid");
        KeyPurposeId server = KeyPurposeId.id_kp_serverAuth;
        return switch (which) {
            case VALID -> root.issue(Subjects.of("TEST localhost"), server, name, address);
            case EXPIRED -> root.issueExpired(Subjects.of("TEST expired"), server, name, address);
            case WRONG_HOST -> root.issue(Subjects.of("TEST other.invalid"), server, other);
        };
    }
}
