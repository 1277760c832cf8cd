package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

    private static final String REGELINGEN = Caller.PRESENTEREN + "/regelingen";
    private static final String SAMENWERKING = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344";
    private static final MockFacilities FACILITIES = Start.mock().build();

    private final MockCertificates certificates = FACILITIES.certificates();

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void server_thatIsRenewed_isShownToNewConnections_ofTheSameRoot() throws Exception {
        Caller early = Caller.of(FACILITIES);
        X509Certificate first = certificates.server();
        assertThat(shown(early.get(REGELINGEN))).isEqualTo(first);

        X509Certificate renewed = certificates.renewServer();

        assertThat(renewed.getPublicKey()).isNotEqualTo(first.getPublicKey());
        renewed.verify(FACILITIES.pki().rootCertificate().getPublicKey());
        assertThat(shown(early.get(REGELINGEN))).isEqualTo(first); // its connection is open
        assertThat(shown(Caller.of(FACILITIES).get(REGELINGEN))).isEqualTo(renewed);
        assertThat(shown(Caller.withCertificate(FACILITIES, "utrecht").get(SAMENWERKING)))
                .isEqualTo(renewed);
        FACILITIES.reset();
        assertThat(shown(Caller.of(FACILITIES).get(REGELINGEN))).isEqualTo(first);
    }

    @Test
    void server_thatHasExpired_isRefused_untilItIsRenewed() throws Exception {
        X509Certificate expired = certificates.expireServer();

        assertThat(expired.getNotAfter().toInstant()).isBefore(Instant.now());
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(REGELINGEN))
                .isInstanceOf(SSLHandshakeException.class)
                .hasStackTraceContaining("NotAfter");
        certificates.renewServer();
        assertThat(Caller.of(FACILITIES).get(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void server_thatEndsSoon_isGoodUntilThen() throws Exception {
        certificates.endServerIn(10);

        X509Certificate shown = shown(Caller.of(FACILITIES).get(REGELINGEN));
        assertThat(Duration.between(Instant.now(), shown.getNotAfter().toInstant())
                        .toDays())
                .isEqualTo(10);
    }

    @Test
    void requests_underWay_noticeNothingOfRenewals() throws Exception {
        ConcurrentLinkedQueue<Object> wrong = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            Caller caller = Caller.withCertificate(FACILITIES, "utrecht");
            callers.execute(() -> {
                while (!over.get()) {
                    try {
                        HttpResponse<String> answer = caller.get(SAMENWERKING);
                        if (answer.statusCode() != 200) {
                            wrong.add(answer.statusCode());
                        }
                    } catch (IOException | InterruptedException e) {
                        wrong.add(e);
                    }
                }
            });
        }
        for (int i = 0; i < 15; i++) {
            certificates.renewServer();
            certificates.renewClient("utrecht");
            assertThat(Caller.withCertificate(FACILITIES, "utrecht")
                            .get(SAMENWERKING)
                            .statusCode())
                    .isEqualTo(200);
        }
        over.set(true);
        callers.shutdown();

        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong).isEmpty();
        assertThat(FACILITIES.requests().size()).isGreaterThan(30);
    }

    @Test
    void client_thatIsRenewed_comesIn_andSoDoesTheOldOne_untilItIsWithdrawn() throws Exception {
        Caller old = Caller.withCertificate(FACILITIES, "utrecht");
        byte[] oldStore = FACILITIES.pki().clientKeyStore("utrecht");
        X509Certificate before = FACILITIES.pki().clientCertificate("utrecht");
        X509Certificate renewed = certificates.renewClient("utrecht");
        Caller fresh = Caller.withCertificate(FACILITIES, "utrecht");

        assertThat(FACILITIES.pki().clientCertificate("utrecht")).isEqualTo(renewed);
        assertThat(certificates.clients("utrecht")).containsExactly(renewed, before);
        assertThat(old.get(SAMENWERKING).statusCode()).isEqualTo(200);
        assertThat(fresh.get(SAMENWERKING).statusCode()).isEqualTo(200);
        assertThat(FACILITIES.clientCertificates()).containsExactly(before, renewed);

        assertThat(certificates.withdrawOld("utrecht")).containsExactly(before);

        assertThat(certificates.clients("utrecht")).containsExactly(renewed);
        assertThatThrownBy(() -> old.get(SAMENWERKING))
                .isInstanceOf(IOException.class); // had a connection, and a session
        assertThatThrownBy(() -> withStore(oldStore).get(SAMENWERKING)).isInstanceOf(IOException.class);
        assertThat(fresh.get(SAMENWERKING).statusCode()).isEqualTo(200);
        assertThat(FACILITIES.refusedConnections())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(refused -> {
                    assertThat(refused.tenant()).isEqualTo(Optional.of("utrecht"));
                    assertThat(refused.certificate()).contains(before);
                    assertThat(refused.reason()).isEqualTo("the certificate was revoked");
                });

        FACILITIES.reset();
        assertThat(FACILITIES.refusedConnections()).isEmpty();
        assertThat(certificates.clients("utrecht")).containsExactly(before);
        assertThat(withStore(oldStore).get(SAMENWERKING).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> fresh.get(SAMENWERKING)).isInstanceOf(IOException.class);
    }

    @Test
    void client_thatHasExpired_isRefusedInTheHandshake_withTheReason() {
        X509Certificate expired = certificates.expireClient("utrecht");

        assertThatThrownBy(() -> Caller.withCertificate(FACILITIES, "utrecht").get(SAMENWERKING))
                .isInstanceOf(IOException.class);
        assertThat(FACILITIES.requests()).isEmpty();
        assertThat(FACILITIES.refusedConnections()).isNotEmpty().allSatisfy(refused -> {
            assertThat(refused.certificate()).contains(expired);
            assertThat(refused.tenant()).isEqualTo(Optional.of("utrecht"));
            assertThat(refused.reason())
                    .isEqualTo("the certificate expired at "
                            + expired.getNotAfter().toInstant());
        });
    }

    @Test
    void client_thatEndsSoon_endsByTheClockOfTheMock() throws Exception {
        TestClock clock = new TestClock(Instant.now());
        try (MockFacilities facilities = Start.mock().clock(clock).build()) {
            X509Certificate first = facilities.pki().clientCertificate("utrecht");
            X509Certificate ending = facilities.certificates().endClientIn("utrecht", 10);
            assertThat(Duration.between(clock.instant(), ending.getNotAfter().toInstant()))
                    .isBetween(Duration.ofDays(10), Duration.ofDays(10).plusHours(1));
            assertThat(Caller.withCertificate(facilities, "utrecht")
                            .get(SAMENWERKING)
                            .statusCode())
                    .isEqualTo(200);

            clock.advance(Duration.ofDays(11));

            assertThatThrownBy(
                            () -> Caller.withCertificate(facilities, "utrecht").get(SAMENWERKING))
                    .isInstanceOf(IOException.class);
            assertThat(facilities.refusedConnections().get(0).at()).isEqualTo(clock.instant());
            assertThat(facilities.certificates().clients("utrecht")).containsExactly(ending, first);
            facilities.certificates().renewClient("utrecht");
            assertThat(Caller.withCertificate(facilities, "utrecht")
                            .get(SAMENWERKING)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void client_ofAnotherRoot_isToldApart() {
        try (MockFacilities other = Start.mock().build()) {
            Caller stranger =
                    Caller.withKeyStore(FACILITIES, other.pki(), other.pki().serverKeyStore(ServerCertificate.VALID));

            assertThatThrownBy(() -> stranger.get(SAMENWERKING)).isInstanceOf(IOException.class);
        }
        assertThat(FACILITIES.refusedConnections()).isNotEmpty().allSatisfy(refused -> {
            assertThat(refused.tenant()).isEmpty();
            assertThat(refused.reason()).isEqualTo("the certificate is not of this root, or not for clients");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 366, 100_000, Integer.MAX_VALUE})
    void days_thatCannotBe_areRefused_andChangeNothing(int days) {
        X509Certificate server = certificates.server();
        List<X509Certificate> clients = certificates.clients("utrecht");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificates.endServerIn(days))
                .withMessageContaining(Integer.toString(days));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificates.endClientIn("utrecht", days))
                .withMessageContaining(Integer.toString(days));
        assertThat(certificates.server()).isEqualTo(server);
        assertThat(certificates.clients("utrecht")).isEqualTo(clients);
    }

    @Test
    void tenant_thatThereIsNot_isRefusedWithTheChoice() {
        for (Runnable deed : List.<Runnable>of(
                () -> certificates.clients("almere"),
                () -> certificates.endClientIn("almere", 10),
                () -> certificates.expireClient("almere"),
                () -> certificates.renewClient("almere"),
                () -> certificates.withdrawOld("almere"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(deed::run)
                    .withMessage("There is no tenant almere; there are: [lelystad, utrecht]");
        }
    }

    @Test
    void certificates_ofOneTenant_areAtMostTwenty() {
        for (int i = 0; i < 19; i++) {
            certificates.renewClient("utrecht");
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> certificates.renewClient("utrecht"))
                .withMessageContaining("withdraw the old ones");
        assertThat(certificates.withdrawOld("utrecht")).hasSize(19);
        assertThat(certificates.renewClient("utrecht"))
                .isEqualTo(certificates.clients("utrecht").get(0));
    }

    @Test
    void facilities_thatAreClosed_showWhatWasSet_whenTheyStartAgain() {
        MockFacilities closed = Start.mock().build();
        closed.close();

        assertThat(closed.certificates().renewServer())
                .isEqualTo(closed.certificates().server());
    }

    private static Caller withStore(byte[] store) {
        return Caller.withKeyStore(FACILITIES, FACILITIES.pki(), store)
                .with(
                        MockFacilities.SENDER_OIN_HEADER,
                        FACILITIES.tenants().get(1).oin());
    }

    private static X509Certificate shown(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
    }
}
