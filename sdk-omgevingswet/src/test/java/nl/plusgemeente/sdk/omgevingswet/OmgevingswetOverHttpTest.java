package nl.plusgemeente.sdk.omgevingswet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.plusgemeente.sdk.auth.ApiKey;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Tenant;
import nl.plusgemeente.sdk.core.call.FacilityEnvironment;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.core.identity.Secret;
import nl.plusgemeente.sdk.omgevingswet.geo.RdPoint;
import nl.plusgemeente.sdk.omgevingswet.ontsluiten.Omgevingsdocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way: from the snippet in the documentation to bytes on a socket. */
class OmgevingswetOverHttpTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private GemeenteSdk sdk;
    private URI host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        sdk = GemeenteSdk.builder(FacilityEnvironment.LOCAL)
                .application("Test", "1.0")
                .address(Omgevingswet.FACILITY, host)
                .tenant(Tenant.builder("utrecht", Oin.of("00000001002220647000"))
                        .credential(Omgevingswet.FACILITY, ApiKey.of(Secret.of("sleutel")))
                        .build())
                .build();
    }

    @AfterEach
    void stop() {
        sdk.close();
        server.stop(0);
    }

    @Test
    void search_atPoint_walksAllPages() {
        Omgevingswet dso = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);

        List<String> titels = new ArrayList<>();
        for (Omgevingsdocument document : dso.documenten().search(q -> q.at(RdPoint.of(136_925, 455_830)))) {
            titels.add(document.titel());
        }

        assertThat(titels).containsExactly("een", "twee");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0))
                .startsWith("POST /publiek/omgevingsinformatie/api/ontsluiten/v2/documenten/_zoek?size=100 sleutel "
                        + "application/hal+json http://www.opengis.net/def/crs/EPSG/0/28992 ")
                .endsWith("{\"geometrie\":{\"type\":\"Point\",\"coordinates\":[136925,455830]}}");
        assertThat(asked.get(1)).contains("page=2 sleutel").endsWith("455830]}}");
    }

    @Test
    void get_brokenGeometry_isAFormatErrorWithoutContent() {
        Omgevingswet dso = sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);

        assertThatExceptionOfType(ResponseFormatException.class)
                .isThrownBy(() -> dso.geometrieen().get("kapot"))
                .withMessageContaining("The geometry has a position that is not two numbers")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("4711"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = exchange.getRequestURI().toString();
        asked.add(String.join(
                " ",
                exchange.getRequestMethod(),
                target,
                exchange.getRequestHeaders().getFirst("x-api-key"),
                exchange.getRequestHeaders().getFirst("Accept"),
                exchange.getRequestHeaders().getFirst("Content-Crs"),
                body));
        String json = "{\"type\":\"Point\",\"coordinates\":[4711]}";
        if (target.contains("page=2")) {
            json = "{\"_embedded\":{\"documenten\":[{\"identificatie\":\"b\",\"titel\":\"twee\"}]},\"_links\":{}}";
        } else if (target.contains("_zoek")) {
            json = "{\"_embedded\":{\"documenten\":[{\"identificatie\":\"a\",\"titel\":\"een\"}]},\"_links\":{\"next\":"
                    + "{\"href\":\"" + host + exchange.getRequestURI().getPath() + "?page=2\"}}}";
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
