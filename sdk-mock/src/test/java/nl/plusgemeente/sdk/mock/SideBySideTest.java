package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.SAMENWERKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty mocks in one JVM, as when test classes run at the same time. */
class SideBySideTest {

    private static final int MOCKS = 20;
    private static final String CRSS = PRESENTEREN + "/crss";
    private static final String GRAPH =
            PRESENTEREN + "/regelingen/_akn_nl_act_gm0995_2020_omgevingsplan" + "/regeltekstannotaties";
    private static final String SAMENWERKING = SAMENWERKEN + "/samenwerkingen/SAM-10344";

    private final ExecutorService threads = Executors.newFixedThreadPool(MOCKS);

    @TempDir
    private Path directory;

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void mocks_startedCalledAndClosedAtTheSameTime_doNotKnowEachOther() throws Exception {
        Start.mock().build().close();
        atTheSameTime(i -> () -> i); // these threads stay until the end
        Leftovers leftovers = Leftovers.before();

        List<MockFacilities> mocks = atTheSameTime(i -> () -> start(i));
        Set<Integer> ports = new HashSet<>();
        try {
            mocks.forEach(mock -> ports.addAll(ports(mock)));
            assertThat(ports).hasSize(3 * MOCKS);
            for (int i = 0; i < MOCKS; i++) {
                assertThat(mocks.get(i).tenants()).hasSize(tenants(i));
                spoil(mocks.get(i), i);
            }
            atTheSameTime(i -> () -> use(mocks.get(i), i));
            resetOne(mocks);
            certificateOfAnother_isRefused(mocks);
        } finally {
            atTheSameTime(i -> () -> close(mocks.get(i)));
        }
        leftovers.assertNone();
        for (int port : ports) {
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    private MockFacilities start(int number) throws Exception {
        Path own = Files.createDirectories(directory.resolve("data-" + number));
        Files.writeString(
                own.resolve("presenteren-v8-regeltekstannotaties.captured.json"),
                "{\"regelteksten\":[{\"wId\":\"gm0995_1__art_" + number + "\"}]}");
        return Start.mock().fixtures(own).tenants(tenants(number)).admin(0).build();
    }

    private static int tenants(int number) {
        return 2 + number % 3;
    }

    private static List<Integer> ports(MockFacilities mock) {
        return List.of(
                mock.publicAddress().getPort(),
                mock.governmentAddress().getPort(),
                mock.adminAddress().orElseThrow().getPort());
    }

    /** Every second has a fault, every fifth is under maintenance, the others are well. */
    private static void spoil(MockFacilities mock, int number) {
        if (isMaintained(number)) {
            mock.play(Scenario.MAINTENANCE);
        } else if (isFaulty(number)) {
            mock.fault(Fault.status(500 + number)).on("presenteren-v8", "crss");
        }
    }

    private static boolean isMaintained(int number) {
        return number % 5 == 4;
    }

    private static boolean isFaulty(int number) {
        return number % 2 == 1;
    }

    private static int expected(int number) {
        return isMaintained(number) ? 503 : isFaulty(number) ? 500 + number : 200;
    }

    private static Void use(MockFacilities mock, int number) throws Exception {
        Caller caller = Caller.of(mock);
        Caller government = Caller.withCertificate(mock, "utrecht");
        for (int i = 0; i < 5; i++) {
            assertThat(caller.get(CRSS).statusCode()).isEqualTo(expected(number));
            HttpResponse<String> graph = caller.get(GRAPH);
            assertThat(government.get(SAMENWERKING).statusCode()).isEqualTo(isMaintained(number) ? 503 : 200);
            if (!isMaintained(number)) {
                assertThat(graph.body()).contains("gm0995_1__art_" + number + "\"");
            }
        }
        assertThat(mock.requests()).hasSize(15);
        assertThat(mock.clientCertificates()).hasSize(5).containsOnly(mock.pki().clientCertificate("utrecht"));
        return null;
    }

    private static void resetOne(List<MockFacilities> mocks) throws Exception {
        int reset = 3;
        mocks.get(reset).reset();
        for (int i = 0; i < MOCKS; i++) {
            int requests = mocks.get(i).requests().size();
            assertThat(requests).isEqualTo(i == reset ? 0 : 15);
            assertThat(Caller.of(mocks.get(i)).get(CRSS).statusCode()).isEqualTo(i == reset ? 200 : expected(i));
        }
    }

    private static void certificateOfAnother_isRefused(List<MockFacilities> mocks) {
        MockFacilities one = mocks.get(0);
        TestPki other = mocks.get(1).pki();
        Caller stranger = Caller.withKeyStore(one, other, other.clientKeyStore("utrecht"));

        assertThatThrownBy(() -> stranger.get(SAMENWERKING))
                .isInstanceOfAny(SSLException.class, java.io.IOException.class);
        assertThat(one.clientCertificates()).doesNotContain(other.clientCertificate("utrecht"));
    }

    private static Void close(MockFacilities mock) {
        mock.close();
        return null;
    }

    /** Each in a thread of its own, none before all are there. */
    private <T> List<T> atTheSameTime(IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(MOCKS);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < MOCKS; i++) {
            Callable<T> one = work.apply(i);
            all.add(threads.submit(() -> {
                meeting.await(60, TimeUnit.SECONDS);
                return one.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : all) {
            results.add(one.get(2, TimeUnit.MINUTES));
        }
        return results;
    }
}
