package nl.plusgemeente.sdk.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminConnectionsTest {

    private static final String SAMENWERKING = Caller.SAMENWERKEN + "/samenwerkingen/SAM-10344";
    private static final Instant NOW = Instant.parse("2031-06-11T08:45:01Z");
    private static final MockFacilities FACILITIES =
            Start.mock().clock(new TestClock(NOW)).admin(0).build();

    private final AdminCaller admin = new AdminCaller(FACILITIES);

    @BeforeEach
    void reset() {
        FACILITIES.reset();
    }

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void connections_thatWereRefused_areListedWithTheReason_theNewestFirst() throws Exception {
        assertThat(refused()).isEmpty();
        assertThatThrownBy(() -> Caller.of(FACILITIES).get(SAMENWERKING)).isInstanceOf(IOException.class);
        FACILITIES.certificates().expireClient("utrecht");
        assertThatThrownBy(() -> Caller.withCertificate(FACILITIES, "utrecht").get(SAMENWERKING))
                .isInstanceOf(IOException.class);

        List<JsonObject> refused = refused();

        assertThat(refused.get(0).getString("at")).isEqualTo(NOW.toString());
        assertThat(refused.get(0).getString("door")).isEqualTo("government");
        assertThat(refused.get(0).getString("tenant")).isEqualTo("utrecht");
        assertThat(refused.get(0).getString("subject")).contains("SERIALNUMBER=00000099000000002000");
        assertThat(refused.get(0).getString("cause")).isEqualTo("CERTIFICATE_EXPIRED");
        assertThat(refused.get(0).getString("reason")).startsWith("the certificate expired at ");
        JsonObject first = refused.get(refused.size() - 1);
        assertThat(first).containsOnlyKeys("at", "door", "cause", "reason");
        assertThat(first.getString("cause")).isEqualTo("NO_CERTIFICATE");
        assertThat(first.getString("reason")).isEqualTo("the caller showed no certificate");
        assertThat(admin.get("/api/state").json().getJsonObject("counts").getInt("refusedConnections"))
                .isEqualTo(refused.size());
    }

    @Test
    void list_hasTheNewestTwoHundred() throws Exception {
        for (int i = 0; i < 205; i++) {
            RawBytes.send(FACILITIES.governmentAddress(), "GET / HTTP/1.1\r\n\r\n");
        }

        assertThat(FACILITIES.refusedConnections()).hasSize(205);
        assertThat(refused()).hasSize(200);
    }

    private List<JsonObject> refused() throws IOException {
        return admin.get("/api/connections").json().getJsonArray("refused").getValuesAs(JsonObject.class);
    }
}
