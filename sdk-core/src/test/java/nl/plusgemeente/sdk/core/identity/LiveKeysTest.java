package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.plusgemeente.sdk.core.TestLogProvider;
import nl.plusgemeente.sdk.core.error.ConfigurationException;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.fixture.Pki;
import nl.plusgemeente.sdk.core.fixture.VirtualTime;
import nl.plusgemeente.sdk.core.identity.KeyEvent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that are renewed while the application runs: what counts when, what is told, and how often the origin is asked. */
class LiveKeysTest {
    private static final Pki PKI = new Pki("PKIoverheid Private Services CA");
    private static final String OIN = "00000099000000344000";
    private static final ClientIdentity FIRST = PKI.organisation(OIN, start(-1), Duration.ofDays(200));
    private static final ClientIdentity SECOND = PKI.organisation(OIN, start(-1), Duration.ofDays(300));
    private static final ClientIdentity THIRD = PKI.organisation(OIN, start(-1), Duration.ofDays(300));

    private final VirtualTime time = new VirtualTime();
    private final Changing source = new Changing(FIRST);
    private final List<KeyEvent> events = new CopyOnWriteArrayList<>();
    private final LiveKeys keys = keys(source);
    private final List<String> log = TestLogProvider.listen();

    @AfterEach
    void stopListening() {
        TestLogProvider.stop();
    }

    @Test
    void build_thenStatus_loadsNothing() {
        assertThat(keys.status()).isEmpty();
        assertThat(keys).hasToString("LiveKeys[utrecht, a vault]");
        assertThat(source.states + source.loads).isZero();
    }

    @Test
    void current_manyCallsWithinTheInterval_askTheOriginOnce() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(keys.current()).isSameAs(FIRST);
        }
        assertThat(source.states).isEqualTo(1);
        assertThat(source.loads).isEqualTo(1);
        pass(Duration.ofSeconds(30));
        keys.current();
        keys.current();
        assertThat(source.states).isEqualTo(2);
        assertThat(source.loads).as("nothing changed").isEqualTo(1);
        assertThat(kinds()).containsExactly(Kind.LOADED);
    }

    @Test
    void renewedKey_countsAfterTheInterval_andTheFormerStaysPublished() {
        assertThat(keys.published()).containsExactly(FIRST);
        source.holds(SECOND);
        assertThat(keys.current()).isSameAs(FIRST);
        pass(Duration.ofSeconds(30));
        assertThat(keys.current()).isSameAs(SECOND);
        assertThat(keys.published()).containsExactly(SECOND, FIRST);
        source.holds(THIRD);
        pass(Duration.ofHours(23));
        assertThat(keys.published()).containsExactly(THIRD, SECOND, FIRST);
        pass(Duration.ofHours(2));
        assertThat(keys.published()).containsExactly(THIRD, SECOND);
        pass(Duration.ofHours(24));
        assertThat(keys.published()).containsExactly(THIRD);
        assertThat(kinds()).containsExactly(Kind.LOADED, Kind.REPLACED, Kind.REPLACED);
        assertThat(events.get(1).certificate())
                .hasValueSatisfying(status -> assertThat(status.thumbprint()).isEqualTo(SECOND.thumbprint()));
        assertThat(log)
                .filteredOn(line -> line.contains("has a new certificate"))
                .hasSize(2);
    }

    @Test
    void sameKeyWrittenAnew_isNoNews() {
        keys.current();
        source.holds(FIRST);
        pass(Duration.ofSeconds(31));
        assertThat(keys.published()).containsExactly(FIRST);
        assertThat(kinds()).containsExactly(Kind.LOADED);
        assertThat(source.loads).isEqualTo(2);
    }

    @Test
    void brokenOrigin_keepsTheLastGoodKey_toldOncePerState() {
        keys.current();
        source.breaks();
        for (int i = 0; i < 5; i++) {
            pass(Duration.ofSeconds(31));
            assertThat(keys.current()).isSameAs(FIRST);
        }
        assertThat(source.loads).as("a password may be mended without the file").isEqualTo(6);
        assertThat(kinds()).containsExactly(Kind.LOADED, Kind.RELOAD_FAILED);
        assertThat(events.get(1).cause()).contains("SDK-1010", "cannot be read");
        assertThat(events.get(1).certificate())
                .map(CertificateStatus::thumbprint)
                .contains(FIRST.thumbprint());
        assertThat(log).filteredOn(line -> line.startsWith("WARN")).hasSize(1);
        source.breaks();
        pass(Duration.ofSeconds(31));
        keys.current();
        assertThat(kinds()).as("broken in another way").endsWith(Kind.RELOAD_FAILED, Kind.RELOAD_FAILED);
        source.holds(SECOND);
        pass(Duration.ofSeconds(31));
        assertThat(keys.current()).isSameAs(SECOND);
    }

    @Test
    void mendedThenBrokenTheSameWay_isToldAgain() {
        keys.current();
        String good = source.state;
        source.breaks();
        String broken = source.state;
        pass(Duration.ofSeconds(31));
        keys.current();
        source.state = good;
        pass(Duration.ofSeconds(31));
        keys.current();
        source.state = broken;
        pass(Duration.ofSeconds(31));
        assertThat(keys.current()).isSameAs(FIRST);
        assertThat(kinds()).containsExactly(Kind.LOADED, Kind.RELOAD_FAILED, Kind.RELOAD_FAILED);
    }

    @Test
    void keyThatMustNotCount_isRefusedAndTheOldOneStays() {
        keys.current();
        List<ClientIdentity> wrong = List.of(
                PKI.organisation("00000099000000355000", start(-1), Duration.ofDays(300)),
                PKI.host("localhost", start(-1), Duration.ofDays(300)),
                PKI.organisation(OIN, start(-9), Duration.ofDays(2)),
                PKI.organisation(OIN, start(5), Duration.ofDays(300)));
        for (ClientIdentity identity : wrong) {
            source.holds(identity);
            pass(Duration.ofSeconds(31));
            assertThat(keys.current()).isSameAs(FIRST);
        }
        assertThat(events.subList(1, events.size()))
                .extracting(KeyEvent::cause)
                .satisfiesExactly(
                        cause -> assertThat(cause).contains("another organisation (OIN 00000099000000355000"),
                        cause -> assertThat(cause).contains("another organisation (no OIN"),
                        cause -> assertThat(cause).contains("no longer valid"),
                        cause -> assertThat(cause).contains("not valid yet"));
        pass(Duration.ofDays(5));
        assertThat(keys.current()).as("valid from now on").isSameAs(wrong.get(3));
    }

    @Test
    void sourceOfTheApplicationThatThrows_keepsTheLastGoodKey() {
        keys.current();
        source.holds(SECOND);
        source.failure = new IllegalStateException("secret of the vault");
        pass(Duration.ofSeconds(31));
        assertThat(keys.current()).isSameAs(FIRST);
        assertThat(events.get(1).cause()).isEqualTo("java.lang.IllegalStateException");
        assertThat(String.join("", log)).doesNotContain("secret of the vault");
    }

    @Test
    void nothingGoodEver_failsClosed_toldOnce() {
        source.breaks();
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(keys::current)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.KEY_FILE));
            assertThatExceptionOfType(ConfigurationException.class).isThrownBy(keys::published);
        }
        assertThat(kinds()).containsExactly(Kind.RELOAD_FAILED);
        assertThat(events.get(0).certificate()).isEmpty();
        assertThat(keys.status()).isEmpty();
        source.holds(FIRST);
        assertThat(keys.current()).as("without waiting").isSameAs(FIRST);
    }

    @Test
    void expiredCertificate_failsClosedUntilItIsRenewed() {
        keys.current();
        pass(Duration.ofDays(200));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(keys::current)
                .satisfies(e -> assertThat(e.code()).isEqualTo(CoreErrors.CERTIFICATE_EXPIRED));
        assertThat(keys.status().orElseThrow().daysLeft()).isNegative();
        source.holds(SECOND);
        pass(Duration.ofSeconds(31));
        assertThat(keys.current()).isSameAs(SECOND);
        assertThat(keys.published()).containsExactly(SECOND);
    }

    @Test
    void endOfTheCertificate_isToldOncePerThreshold() {
        keys.current();
        for (int half = 1; half < 2 * 199; half++) {
            pass(Duration.ofHours(12));
            keys.current();
            keys.current();
        }
        assertThat(events.stream().filter(event -> event.kind() == Kind.EXPIRES_SOON))
                .extracting(KeyEvent::cause)
                .containsExactly(
                        "the certificate ends within 60 day(s)",
                        "the certificate ends within 30 day(s)",
                        "the certificate ends within 7 day(s)",
                        "the certificate ends within 1 day(s)");
        assertThat(log).filteredOn(line -> line.startsWith("WARN")).hasSize(4);
        CertificateStatus last = events.get(events.size() - 1).certificate().orElseThrow();
        assertThat(last.daysLeft()).isZero();
        assertThat(last.oin()).contains(Oin.of(OIN));
        assertThat(last.notAfter()).isEqualTo(FIRST.notAfter());
    }

    @Test
    void certificateThatEndsSoonWhenItIsLoaded_isToldOnceWithTheNearestThreshold() {
        source.holds(PKI.organisation(OIN, start(-1), Duration.ofDays(6)));
        keys.current();
        assertThat(kinds()).containsExactly(Kind.LOADED, Kind.EXPIRES_SOON);
        assertThat(events.get(1).cause()).isEqualTo("the certificate ends within 7 day(s)");
        source.holds(PKI.organisation(OIN, start(-1), Duration.ofDays(5)));
        pass(Duration.ofSeconds(31));
        keys.current();
        assertThat(kinds()).as("another certificate").endsWith(Kind.REPLACED, Kind.EXPIRES_SOON);
    }

    @Test
    void clockThatWasSetBack_doesNotKeepARenewedKeyWaiting() {
        keys.current();
        source.holds(SECOND);
        time.advance(Duration.ofHours(-2));
        assertThat(keys.current()).isSameAs(SECOND);
    }

    @Test
    void listenerThatThrows_harmsNobody() {
        LiveKeys told = LiveKeys.builder("utrecht", source, time.clock())
                .listener(event -> {
                    throw new IllegalStateException("kanarie");
                })
                .build();
        assertThat(told.current()).isSameAs(FIRST);
        assertThat(log).anyMatch(line -> line.contains("A key listener failed on LOADED of tenant utrecht"));
    }

    @Test
    void manyThreads_seeOneChangeAndOneLook() throws Exception {
        keys.current();
        source.holds(SECOND);
        pass(Duration.ofSeconds(31));
        int before = source.states;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                all.add(threads.submit(() -> {
                    go.await();
                    return keys.current();
                }));
            }
            go.countDown();
            for (Future<?> one : all) {
                assertThat(one.get()).isIn(FIRST, SECOND);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(keys.current()).isSameAs(SECOND);
        assertThat(source.states).isEqualTo(before + 1);
        assertThat(kinds()).containsExactly(Kind.LOADED, Kind.REPLACED);
    }

    private void pass(Duration duration) {
        time.advance(duration);
    }

    private List<Kind> kinds() {
        return events.stream().map(KeyEvent::kind).toList();
    }

    private LiveKeys keys(KeySource from) {
        return LiveKeys.builder("utrecht", from, time.clock())
                .recheck(Duration.ofSeconds(30))
                .overlap(Duration.ofHours(24))
                .listener(events::add)
                .build();
    }

    private static Instant start(int days) {
        return VirtualTime.START.plus(Duration.ofDays(days));
    }

    /** An origin that a test changes, and that counts how often it is asked. */
    private static final class Changing implements KeySource {
        private ClientIdentity identity;
        private RuntimeException failure;
        private String state = "0";
        private int changes;
        private volatile int states;
        private volatile int loads;

        Changing(ClientIdentity identity) {
            this.identity = identity;
        }

        void holds(ClientIdentity other) {
            identity = other;
            failure = null;
            state = String.valueOf(++changes);
        }

        void breaks() {
            failure = IdentityFaults.unreadable("PEM file", java.nio.file.Path.of("utrecht.pem"), null);
            state = String.valueOf(++changes);
        }

        @Override
        public ClientIdentity load() {
            loads++;
            if (failure != null) {
                throw failure;
            }
            return identity;
        }

        @Override
        public String state() {
            states++;
            return state;
        }

        @Override
        public String describe() {
            return "a vault";
        }
    }
}
