package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final String REGELINGEN = PRESENTEREN + "/regelingen";

    @Test
    void close_leavesNothingBehind() throws Exception {
        Start.mock().build().close();
        Leftovers leftovers = Leftovers.before();
        SSLContext context = SSLContext.getDefault();

        try (MockFacilities facilities = Start.mock().build()) {
            assertThat(Caller.of(facilities).get(REGELINGEN).statusCode()).isEqualTo(200);
            Caller.withCertificate(facilities, "utrecht").get(Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344");
        }

        leftovers.assertNone();
        assertThat(SSLContext.getDefault()).isSameAs(context);
        assertThat(Arrays.stream(Security.getProviders()).map(Object::toString)).noneMatch(name -> name.contains("BC"));
    }

    @Test
    void close_twice_isHarmless() {
        MockFacilities facilities = Start.mock().build();
        facilities.close();
        facilities.close();

        assertThatIllegalStateException().isThrownBy(facilities::publicAddress).withMessageContaining("closed");
    }

    @Test
    void close_endsConnections() {
        MockFacilities facilities = Start.mock().plainHttp().build();
        int port = facilities.publicAddress().getPort();
        facilities.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void port_inUse_isSaidClearly() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Set<Thread> threads = Thread.getAllStackTraces().keySet();

            assertThatIllegalStateException()
                    .isThrownBy(() -> Start.mock().port(taken.getLocalPort()).build())
                    .withMessageContaining(Integer.toString(taken.getLocalPort()))
                    .withMessageContaining("in use");
            assertThat(Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> !threads.contains(thread))
                            .filter(thread -> thread.getName().startsWith("qtp")))
                    .isEmpty();
        }
    }

    @Test
    void port_given_isThatOfThePublicZone_andTheNextIsTheGovernments() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (MockFacilities facilities = Start.mock().port(port).build()) {
            assertThat(facilities.publicAddress()).hasToString("https://127.0.0.1:" + port);
            assertThat(facilities.governmentAddress()).hasToString("https://127.0.0.1:" + (port + 1));
        }
    }

    @Test
    void server_listensOnLoopbackOnly() throws Exception {
        try (MockFacilities facilities = Start.mock().build()) {
            List<InetAddress> others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .toList();
            for (InetAddress other : others) {
                for (int port : new int[] {
                    facilities.publicAddress().getPort(),
                    facilities.governmentAddress().getPort()
                }) {
                    try (Socket socket = new Socket()) {
                        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(other, port), 1_000))
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }
}
