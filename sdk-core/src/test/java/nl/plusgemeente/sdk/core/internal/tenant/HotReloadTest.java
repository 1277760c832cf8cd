package nl.plusgemeente.sdk.core.internal.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.identity.CertificateStatus;
import nl.plusgemeente.sdk.core.identity.ClientIdentity;
import nl.plusgemeente.sdk.core.identity.KeyEvent;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A key file is replaced while calls go on: from the next look on the server sees the new certificate, and no restart. */
@Timeout(60)
class HotReloadTest {
    private static final Pki PKI = new Pki("reload");
    private static final String OIN = "00000099000000344000";
    private static final Operation<byte[]> GET =
            Operation.get(Facilities.API, "dingen", Answer.bytes()).build();
    private static final Secret PASSWORD = Secret.of("TEST-password");

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final List<X509Certificate> shown = new CopyOnWriteArrayList<>();
    private final List<KeyEvent> events = new ArrayList<>();
    private final ClientIdentity first = identity(OIN);
    private final ClientIdentity second = identity(OIN);
    private HostileServer server;
    private GemeenteSdk sdk;
    private Path file;

    @BeforeEach
    void starts() throws Exception {
        file = folder.resolve("utrecht.p12");
        write(first);
        server = HostileServer.tls(
                PKI.server(PKI.host("localhost")), socket -> socket.setNeedClientAuth(true), (request, connection) -> {
                    shown.add(certificate((SSLSocket) connection.socket()));
                    connection.send(Http.json("{}"));
                });
        sdk = Facilities.bare(server.uri())
                .time(time)
                .trust(PKI.anchors())
                .keyListener(events::add)
                .tenant(Facilities.tenantBuilder("utrecht")
                        .identity(KeySource.pkcs12(file, PASSWORD))
                        .build())
                .build();
    }

    @AfterEach
    void ends() {
        sdk.close();
        server.close();
    }

    @Test
    void renewedFile_isShownFromTheNextLookOn_andOldConnectionsAreLetGo() throws Exception {
        call();
        call();
        assertThat(server.connections()).isEqualTo(1);
        write(second);
        call();
        assertThat(shown).containsOnly(first.certificate());

        time.advance(Duration.ofSeconds(31));
        call();
        call();

        assertThat(shown).hasSize(5).last().isEqualTo(second.certificate());
        assertThat(shown.get(3)).isEqualTo(second.certificate());
        assertThat(server.connections()).isEqualTo(2);
        assertThat(sdk.certificates())
                .singleElement()
                .extracting(CertificateStatus::thumbprint)
                .isEqualTo(second.thumbprint());
        assertThat(sdk.keys("utrecht").orElseThrow().published()).hasSize(2);
        assertThat(events).extracting(KeyEvent::kind).containsExactly(KeyEvent.Kind.LOADED, KeyEvent.Kind.REPLACED);
    }

    @Test
    void brokenFile_keepsTheLastGoodKeyInUse_andIsTold() throws Exception {
        call();
        Files.writeString(file, "half a fi");
        time.advance(Duration.ofSeconds(31));
        call();

        assertThat(shown).hasSize(2).containsOnly(first.certificate());
        assertThat(server.connections()).isEqualTo(1);
        assertThat(events)
                .extracting(KeyEvent::kind)
                .containsExactly(KeyEvent.Kind.LOADED, KeyEvent.Kind.RELOAD_FAILED);

        write(second);
        time.advance(Duration.ofSeconds(31));
        call();
        assertThat(shown).last().isEqualTo(second.certificate());
    }

    @Test
    void fileOfAnotherOrganisation_doesNotCount() throws Exception {
        call();
        write(identity("00000099000000355000"));
        time.advance(Duration.ofSeconds(31));
        call();

        assertThat(shown).hasSize(2).containsOnly(first.certificate());
        assertThat(events.get(1).kind()).isEqualTo(KeyEvent.Kind.RELOAD_FAILED);
        assertThat(events.get(1).cause()).contains("00000099000000355000");
    }

    private void call() {
        assertThat(sdk.onBehalfOf("utrecht").caller().call(GET)).isNotEmpty();
    }

    private static ClientIdentity identity(String oin) {
        return PKI.organisation(oin, VirtualTime.START.minus(Duration.ofDays(1)), Duration.ofDays(1_000));
    }

    private static X509Certificate certificate(SSLSocket socket) {
        try {
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        } catch (SSLPeerUnverifiedException e) {
            throw new AssertionError(e);
        }
    }

    /** As a deployment does it: beside it, and then in its place. */
    private void write(ClientIdentity identity) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        char[] password = PASSWORD.reveal().toCharArray();
        store.setKeyEntry(
                "utrecht", identity.privateKey(), password, identity.chain().toArray(Certificate[]::new));
        Path beside = folder.resolve("utrecht.p12.new");
        try (var out = Files.newOutputStream(beside)) {
            store.store(out, password);
        }
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
