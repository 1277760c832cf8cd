package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class AdminLifecycleTest {

    @Test
    void administration_nobodyAskedFor_isClosed() {
        try (MockFacilities facilities = Start.mock().build()) {
            assertThat(facilities.adminAddress()).isEmpty();
        }
    }

    @Test
    void administration_ofClosedFacilities_isGone() throws Exception {
        MockFacilities facilities = Start.mock().admin(0).build();
        AdminCaller caller = new AdminCaller(facilities);
        assertThat(caller.get("/health").status()).isEqualTo(200);
        facilities.close();

        assertThatThrownBy(() -> caller.get("/health")).isInstanceOf(IOException.class);
        assertThatIllegalStateException().isThrownBy(facilities::adminAddress);
    }

    @Test
    void administration_isNotAtTheOtherDoors_andTheyAreNotAtIts() throws Exception {
        try (MockFacilities facilities = Start.mock().admin(0).build()) {
            assertThat(Caller.of(facilities).get("/health").statusCode()).isEqualTo(404);
            assertThat(Caller.of(facilities).get("/api/tenants").statusCode()).isEqualTo(404);
            facilities.reset();

            AdminCaller caller = new AdminCaller(facilities);
            assertThat(caller.get(Caller.PRESENTEREN + "/regelingen").status()).isEqualTo(404);
            assertThat(caller.get("/__admin/mappings").status()).isEqualTo(404);
            assertThat(facilities.requests()).isEmpty();
        }
    }

    @Test
    void administration_onATakenPort_failsWithAClearMessage() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MockFacilitiesBuilder builder = Start.mock().admin(taken.getLocalPort());

            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessageContaining("Port " + taken.getLocalPort())
                    .withMessageContaining("administration");
        }
    }

    @Test
    void administration_onAnImpossiblePort_isRefused() {
        for (int port : new int[] {-1, 65_536}) {
            MockFacilitiesBuilder builder = Start.mock().admin(port);

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("65535");
        }
    }
}
