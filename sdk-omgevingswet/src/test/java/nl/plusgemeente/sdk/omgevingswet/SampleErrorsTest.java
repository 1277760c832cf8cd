package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ApiException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of a recorded refusal is in the problem that comes with the exception. */
class SampleErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "error-401-ruimtelijkeplannen-v4.captured.json, application/json",
        "problem-401-gateway.captured.json, application/problem+json"
    })
    void refusal_captured_isInTheProblemWhole(String name, String contentType) throws IOException {
        String json = Sample.text("omgevingswet/" + name);

        ApiException refusal = refusedWith(json, contentType);

        String problem = String.join("\n", Leaves.ofRecord(refusal.problem()));
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(Leaves.ofJson(json))
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(problem).contains(leaf.text()));
    }

    private static ApiException refusedWith(String json, String contentType) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (GemeenteSdk sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("Test", "1.0")
                .address(Omgevingswet.FACILITY, host)
                .tenant(Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                        .credential(Omgevingswet.FACILITY, ApiKey.of(Secret.of("sleutel")))
                        .build())
                .build()) {
            Omgevingswet dso = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);
            return catchThrowableOfType(ApiException.class, () -> dso.plannen().get("NL.IMRO.0344.BP00001-VG01"));
        } finally {
            server.stop(0);
        }
    }
}
