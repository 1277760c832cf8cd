package nl.plusgemeente.sdk.exchange.fsc.manager;

import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONSUMER;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.CONTRACT;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DELEGATED;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DELEGATOR;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.DIRECTORY;
import static nl.plusgemeente.sdk.exchange.fsc.manager.TestGroup.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.Problem;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.spi.Timekeeper;
import nl.plusgemeente.sdk.exchange.error.ExchangeErrors;
import nl.plusgemeente.sdk.exchange.fixture.FixedTime;
import nl.plusgemeente.sdk.exchange.fsc.ConnectedService;
import nl.plusgemeente.sdk.exchange.fsc.ContractDocument;
import nl.plusgemeente.sdk.exchange.fsc.Grant;
import nl.plusgemeente.sdk.exchange.fsc.PeerId;
import nl.plusgemeente.sdk.exchange.fsc.PublishedService;
import nl.plusgemeente.sdk.exchange.fsc.ServiceConnectionGrant;
import nl.plusgemeente.sdk.exchange.fsc.ServiceProtocol;
import nl.plusgemeente.sdk.exchange.fsc.ServicePublicationGrant;
import nl.plusgemeente.sdk.exchange.fsc.SignatureType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contracts and signatures on their way to other peers, in time that only runs when somebody waits. */
class ContractDistributionTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String JWS = "a.b.c";

    private final FixedTime time = new FixedTime();
    private final FakeNetwork network = new FakeNetwork(time);
    private final ContractDistribution distribution =
            ContractDistribution.of(new Directory(network.directory()), CONSUMER, time);

    @BeforeEach
    void lists() {
        network.listed.put(PROVIDER, Optional.of(FakeNetwork.ADDRESS));
        network.listed.put(DELEGATOR, Optional.of(FakeNetwork.ADDRESS));
    }

    private static SdkException answer(int status, Duration retryAfter) {
        boolean passing = status == 429 || status >= 500;
        return new ApiException(
                status == 429 ? CoreErrors.TOO_MANY_REQUESTS : CoreErrors.SERVER_ERROR,
                "TEST",
                CallFacts.NONE,
                passing,
                Problem.ofStatus(status),
                retryAfter);
    }

    private static SdkException answer(int status) {
        return answer(status, null);
    }

    private static SdkException refusal() {
        return new ManagerException("TEST", CallFacts.NONE, Problem.ofStatus(422), PROVIDER, Optional.empty());
    }

    private static SdkException lost(ErrorCode code) {
        return new TransportException(code, "TEST", CallFacts.NONE, null);
    }

    private static PeerOutcome only(Distribution distribution) {
        assertThat(distribution.outcomes()).hasSize(1);
        return distribution.outcomes().get(0);
    }

    @Test
    void submit_reachesAllOthers_eachFoundInTheDirectory() {
        Distribution all = distribution.submit(DELEGATED, JWS, HOUR);

        assertThat(all.require()).isSameAs(all);
        assertThat(all.contract()).isEqualTo(DELEGATED.hash());
        assertThat(all.isComplete()).isTrue();
        assertThat(all.missing()).isEmpty();
        assertThat(all.outcomes())
                .containsExactly(
                        new PeerOutcome(PROVIDER, DeliveryResult.DELIVERED, 1, Optional.empty()),
                        new PeerOutcome(DELEGATOR, DeliveryResult.DELIVERED, 1, Optional.empty()));
        assertThat(network.calls)
                .containsExactly("find " + DIRECTORY, "submit " + PROVIDER, "find " + DIRECTORY, "submit " + DELEGATOR);
        assertThat(time.clock().instant()).isEqualTo(FixedTime.START);
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void signature_goesToItsOwnPath(SignatureType type) {
        assertThat(distribution.distribute(CONTRACT, type, JWS, HOUR).isComplete())
                .isTrue();
        assertThat(network.count(type.text() + " " + PROVIDER)).isEqualTo(1);
    }

    @Test
    void theDirectoryItself_isNotLookedUp() {
        ContractDocument publication = TestGroup.contract(ServicePublicationGrant.of(
                DIRECTORY, new PublishedService(CONSUMER, "zaken-api", ServiceProtocol.HTTP_1_1)));

        assertThat(distribution.submit(publication, JWS, HOUR).isComplete()).isTrue();
        assertThat(network.calls).containsExactly("submit " + DIRECTORY);
    }

    @Test
    void passingFaults_areTriedAgain_withWaitsThatDouble_toFiveMinutes() {
        network.fails("accept " + PROVIDER, lost(CoreErrors.CONNECT));

        PeerOutcome outcome = only(distribution.distribute(CONTRACT, SignatureType.ACCEPT, JWS, HOUR));

        List<Double> moments = network.when("accept " + PROVIDER);
        assertThat(outcome.result()).isEqualTo(DeliveryResult.NOT_REACHED);
        assertThat(outcome.attempts()).isEqualTo(moments.size()).isBetween(20, 36);
        assertThat(outcome.error()).hasValueSatisfying(e -> assertThat(e.code()).isEqualTo(CoreErrors.CONNECT));
        for (int i = 1; i < moments.size(); i++) {
            double ceiling = Math.min(300, Math.pow(2, i - 1));
            assertThat(moments.get(i) - moments.get(i - 1)).isBetween(ceiling / 2 - 0.001, ceiling + 0.001);
        }
        assertThat(time.clock().instant()).isBefore(FixedTime.START.plus(HOUR));
        assertThat(network.budgets).allSatisfy(budget -> assertThat(budget).isLessThanOrEqualTo(HOUR));
    }

    @Test
    void aPeerThatComesBack_getsIt() {
        network.fails("submit " + PROVIDER, answer(503), lost(CoreErrors.RESPONSE_TIMEOUT));
        network.recovers("submit " + PROVIDER);
        network.fails("find " + DIRECTORY, answer(500));
        network.recovers("find " + DIRECTORY);

        PeerOutcome outcome = only(distribution.submit(CONTRACT, JWS, HOUR));

        assertThat(outcome).isEqualTo(new PeerOutcome(PROVIDER, DeliveryResult.DELIVERED, 4, Optional.empty()));
    }

    @Test
    void onePeerThatIsAway_keepsNoOtherWaiting() {
        network.fails("accept " + PROVIDER, answer(503));

        Distribution all = distribution.distribute(DELEGATED, SignatureType.ACCEPT, JWS, Duration.ofMinutes(10));

        assertThat(all.missing()).containsExactly(PROVIDER);
        assertThat(network.when("accept " + DELEGATOR)).containsExactly(0.0);
        assertThatExceptionOfType(DistributionException.class)
                .isThrownBy(all::require)
                .withMessageContaining(PROVIDER + " NOT_REACHED (SDK-3500)")
                .withMessageNotContaining(DELEGATOR.value())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ExchangeErrors.FSC_DISTRIBUTION))
                .satisfies(e -> assertThat(e.retryable()).isTrue())
                .satisfies(e -> assertThat(e.distribution()).isEqualTo(all));
    }

    @Test
    void refusals_areNotTriedAgain() {
        network.fails("submit " + PROVIDER, refusal());
        network.fails("submit " + DELEGATOR, lost(CoreErrors.TLS));

        Distribution all = distribution.submit(DELEGATED, JWS, HOUR);

        assertThat(all.outcomes())
                .extracting(PeerOutcome::result)
                .containsExactly(DeliveryResult.REFUSED, DeliveryResult.REFUSED);
        assertThat(all.outcomes()).extracting(PeerOutcome::attempts).containsExactly(1, 1);
        assertThat(network.calls).noneMatch(call -> call.startsWith("look"));
        assertThatExceptionOfType(DistributionException.class)
                .isThrownBy(all::require)
                .withMessageContaining("REFUSED (SDK-6070)")
                .satisfies(e -> assertThat(e.retryable()).isFalse());
    }

    @Test
    void aDirectoryThatRefuses_endsIt() {
        network.fails("find " + DIRECTORY, refusal());

        assertThat(only(distribution.submit(CONTRACT, JWS, HOUR)).result()).isEqualTo(DeliveryResult.REFUSED);
        assertThat(network.calls).hasSize(1);
    }

    @Test
    void peersWithoutAnAddress_areTold() {
        network.listed.remove(PROVIDER);
        network.listed.put(DELEGATOR, Optional.of(URI.create("https://m.example:1")));

        Distribution all = distribution.submit(DELEGATED, JWS, HOUR);

        assertThat(all.outcomes())
                .containsExactly(
                        new PeerOutcome(PROVIDER, DeliveryResult.UNKNOWN, 1, Optional.empty()),
                        new PeerOutcome(DELEGATOR, DeliveryResult.UNKNOWN, 1, Optional.empty()));
        network.listed.put(DELEGATOR, Optional.empty());
        assertThat(distribution.submit(DELEGATED, JWS, HOUR).missing()).contains(DELEGATOR);
    }

    @Test
    void aServerThatAsksForMoreTime_getsIt_upToFiveMinutes() {
        network.fails(
                "accept " + PROVIDER,
                answer(429, Duration.ofSeconds(100)),
                answer(429, Duration.ofMinutes(20)),
                answer(503, Duration.ofMillis(1)));

        distribution.distribute(CONTRACT, SignatureType.ACCEPT, JWS, Duration.ofMinutes(7));

        List<Double> moments = network.when("accept " + PROVIDER);
        assertThat(moments.get(1)).isEqualTo(100.0);
        assertThat(moments.get(2)).isEqualTo(400.0);
        assertThat(moments.get(3)).isBetween(402.0, 404.0);
    }

    @Test
    void aContractWhoseAnswerWasLost_isLookedForWhenItIsRefused() {
        network.known.add(CONTRACT);
        network.fails("submit " + PROVIDER, lost(CoreErrors.CONNECTION_LOST), refusal());

        PeerOutcome outcome = only(distribution.submit(CONTRACT, JWS, HOUR));

        assertThat(outcome).isEqualTo(new PeerOutcome(PROVIDER, DeliveryResult.DELIVERED, 2, Optional.empty()));
        assertThat(network.count("look " + PROVIDER)).isEqualTo(1);
    }

    @Test
    void aContractThatIsNotThere_isRefused() {
        network.known.add(DELEGATED);
        network.fails("submit " + PROVIDER, lost(CoreErrors.CONNECTION_LOST), refusal());

        assertThat(only(distribution.submit(CONTRACT, JWS, HOUR)).result()).isEqualTo(DeliveryResult.REFUSED);
    }

    @Test
    void whenItCannotBeLookedFor_theFaultDecides() {
        network.known.add(CONTRACT);
        network.fails("submit " + PROVIDER, answer(500), refusal());
        network.fails("look " + PROVIDER, answer(503));
        network.recovers("look " + PROVIDER);

        assertThat(only(distribution.submit(CONTRACT, JWS, HOUR)))
                .isEqualTo(new PeerOutcome(PROVIDER, DeliveryResult.DELIVERED, 3, Optional.empty()));

        network.fails("look " + DELEGATOR, refusal());
        network.fails("submit " + DELEGATOR, answer(500), refusal());
        assertThat(distribution.submit(DELEGATED, JWS, HOUR).missing()).contains(DELEGATOR);
    }

    @Test
    void aContractThatWasNeverSent_orASignature_isNotLookedFor() {
        network.known.add(CONTRACT);
        network.fails("submit " + PROVIDER, lost(CoreErrors.CONNECT), answer(429), refusal());
        assertThat(only(distribution.submit(CONTRACT, JWS, HOUR)).result()).isEqualTo(DeliveryResult.REFUSED);
        network.fails("revoke " + PROVIDER, lost(CoreErrors.CONNECTION_LOST), refusal());
        assertThat(only(distribution.distribute(CONTRACT, SignatureType.REVOKE, JWS, HOUR))
                        .result())
                .isEqualTo(DeliveryResult.REFUSED);
        network.fails("submit " + DELEGATOR, lost(CoreErrors.CONNECTION_LOST), lost(CoreErrors.TLS));
        assertThat(distribution.submit(DELEGATED, JWS, HOUR).missing()).contains(DELEGATOR);
        assertThat(network.calls).noneMatch(call -> call.startsWith("look"));
    }

    @Test
    void slowCalls_areBoundedByTheWholeTime() {
        network.takes(Duration.ofSeconds(40));

        Distribution all = distribution.distribute(DELEGATED, SignatureType.ACCEPT, JWS, Duration.ofSeconds(100));

        assertThat(network.budgets)
                .containsExactly(
                        Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(20), Duration.ofNanos(1));
        assertThat(all.outcomes()).hasSize(2);
        assertThat(time.clock().instant()).isBefore(FixedTime.START.plusSeconds(101));
    }

    @Test
    void peersThatWereNeverTried_areInTheOutcome() {
        network.takes(Duration.ofSeconds(60));

        Distribution all = distribution.distribute(DELEGATED, SignatureType.ACCEPT, JWS, Duration.ofSeconds(100));

        assertThat(all.outcomes().get(1))
                .isEqualTo(new PeerOutcome(DELEGATOR, DeliveryResult.NOT_REACHED, 0, Optional.empty()));
        assertThatExceptionOfType(DistributionException.class)
                .isThrownBy(all::require)
                .withMessageContaining(DELEGATOR + " NOT_REACHED:");
        assertThatIllegalArgumentException().isThrownBy(() -> distribution.submit(CONTRACT, JWS, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distribution.submit(CONTRACT, JWS, Duration.ofSeconds(-1)));
    }

    @Test
    void anInterruptedThread_stops_andKeepsItsMark() {
        network.fails("accept " + PROVIDER, lost(CoreErrors.INTERRUPTED));

        Distribution all = distribution.distribute(DELEGATED, SignatureType.ACCEPT, JWS, HOUR);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(network.count("accept " + PROVIDER)).isEqualTo(1);
        assertThat(all.missing()).containsExactlyInAnyOrder(PROVIDER, DELEGATOR);
    }

    @Test
    void anInterruptedWait_stops_andKeepsItsMark() {
        Timekeeper interrupted = new Timekeeper() {
            @Override
            public Clock clock() {
                return time.clock();
            }

            @Override
            public long nanoTime() {
                return time.nanoTime();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                if (!duration.isZero()) {
                    throw new InterruptedException();
                }
            }
        };
        network.fails("accept " + PROVIDER, answer(503));

        Distribution all = ContractDistribution.of(new Directory(network.directory()), CONSUMER, interrupted)
                .distribute(CONTRACT, SignatureType.ACCEPT, JWS, HOUR);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(only(all).result()).isEqualTo(DeliveryResult.NOT_REACHED);
    }

    @Test
    void manyPeersThatMiss_areNotAllInTheMessage() {
        List<Grant> grants = IntStream.range(100, 125)
                .<Grant>mapToObj(i -> ServiceConnectionGrant.of(
                        TestGroup.OUTWAY,
                        ConnectedService.of(PeerId.of(Oin.of("000000990000%05d000".formatted(i))), "x")))
                .toList();

        Distribution all = distribution.submit(TestGroup.contract(grants.toArray(Grant[]::new)), JWS, HOUR);

        assertThat(all.missing()).hasSize(25);
        assertThatExceptionOfType(DistributionException.class)
                .isThrownBy(all::require)
                .withMessageContaining(" and more");
    }
}
