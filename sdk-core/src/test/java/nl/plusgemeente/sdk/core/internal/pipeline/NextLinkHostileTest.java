package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Pages;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to a next page that lead elsewhere: the items up to there are given, the credentials are not. */
@Timeout(60)
class NextLinkHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/api/v1/dingen?page=2",
                "https://127.0.0.1:%d/api/v1/dingen?page=2",
                "http://127.0.0.1:1/api/v1/dingen?page=2",
                "http://127.0.0.1/api/v1/dingen?page=2",
                "http://gebruiker:kanarie@127.0.0.1:%d/api/v1/dingen?page=2",
                "//kwaad.test/api/v1/dingen",
                "/andere/api/v1/dingen?page=2",
                "/api/v10/dingen?page=2",
                "/api/v1",
                "mailto:kanarie@kwaad.test",
                "http:opaque",
                "file:///etc/passwd",
                "javascript:alert(1)"
            })
    void linkToElsewhere_walk_isRefused(String link) {
        try (HostileServer server = pages(Map.of())) {
            refused(link.contains("%d") ? String.format(link, server.port()) : link, "leads away from the API");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../v2/dingen",
                "/api/v1/dingen/..",
                "/api/v1/./dingen",
                "/api/v1/%2e%2e/dingen",
                "/api/v1/.%2E/dingen",
                "/api/v1/x%2f..%2f..%2fdingen",
                "/api/v1/dingen?page=2#kanarie"
            })
    void linkThatIsNotPlain_walk_isRefused(String link) {
        refused(link, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://[kanarie", "/api/v1/a b", "/api/v1/\\u0000", "%zz", "/api/v1/|"})
    void linkThatIsNoAddress_walk_isRefused(String link) {
        refused(link, "is not an address");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dingen/a%20b?q=kanarie-zoek-7391, itself",
        "/api/v1/dingen/2, circle",
    })
    void linkInACircle_walk_isRefused(String link, String kind) {
        Map<String, String> links = kind.equals("itself") ? Map.of("first", link) : Map.of("first", link, link, link);
        try (HostileServer server = pages(links);
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            List<Thing> seen = new ArrayList<>();
            Fault.ofCall(() -> things(sdk).forEach(seen::add))
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK)
                    .says("leads to a page that was read already");
            assertThat(seen).hasSize(kind.equals("itself") ? 1 : 2);
            Fault.ofCall(() -> {
                        for (Thing thing : things(sdk)) {
                            seen.add(thing);
                        }
                    })
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK);
            assertThat(server.requests()).hasSize(kind.equals("itself") ? 2 : 4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/api/v1/dingen?page=2", "/api/v1/dingen?page=2", "c?page=2", "?page=2"})
    void linkWithinTheApi_walk_isFollowed(String link) {
        String[] address = new String[1];
        try (HostileServer server = HostileServer.http((request, connection) ->
                        connection.send(Http.json(page(request.line().contains("page=2") ? null : address[0]))));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            address[0] = link.contains("%d") ? String.format(link, server.port()) : link;
            assertThat(things(sdk).stream()).hasSize(2);
            assertThat(server.requests().get(1).line())
                    .startsWith("GET /api/v1/")
                    .contains("page=2 HTTP");
            assertThat(server.requests().get(1).header("x-api-key")).isEqualTo(Canary.KEY);
        }
    }

    @Test
    void linksFromOneEmptyPageToAnother_walk_isRefused() {
        String empty = "{\"_embedded\":{\"things\":[]},\"_links\":{\"next\":{\"href\":\"?page=%d\"}}}";
        AtomicInteger page = new AtomicInteger();
        try (HostileServer server = HostileServer.http((request, connection) ->
                        connection.send(Http.json(String.format(empty, page.incrementAndGet()))));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Fault.ofCall(() -> things(sdk).stream().findFirst())
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK)
                    .says("follows 100 pages without items");
            Fault.ofCall(() -> things(sdk).iterator().hasNext())
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK);
            assertThat(server.requests()).hasSize(2 * 101);
        }
    }

    @Test
    void linkOfAnotherType_walk_isRefused() {
        String page = "{\"_embedded\":{\"things\":[]},\"_links\":{\"next\":{\"href\":[\"kanarie\"]}}}";
        try (HostileServer server = HostileServer.always(Http.json(page));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Fault.ofCall(() -> things(sdk).first()).is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY);
        }
    }

    private static void refused(String link, String words) {
        try (HostileServer thief = HostileServer.always(Http.json(page(null)));
                HostileServer server = pages(Map.of("first", link));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            List<Thing> streamed = new ArrayList<>();
            SdkException error = Fault.ofCall(() -> things(sdk).forEach(streamed::add))
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK)
                    .after(1)
                    .says("The link to the next page " + words, "report it to the facility")
                    .error();
            assertThat(error.correlationId()).hasSize(16);
            assertThat(streamed).as("items of the page before").hasSize(1);

            List<Thing> looped = new ArrayList<>();
            Fault.ofCall(() -> {
                        for (Thing thing : things(sdk)) {
                            looped.add(thing);
                        }
                    })
                    .is(ResponseFormatException.class, CoreErrors.NEXT_LINK);
            assertThat(looped).as("items of the page before").hasSize(1);
            assertThat(server.requests()).hasSize(2);
            assertThat(thief.connections()).isZero();
        }
    }

    /** A server whose first page has a link, and whose other pages have those of the map. */
    private static HostileServer pages(Map<String, String> links) {
        return HostileServer.http((request, connection) -> {
            String path = request.line().split(" ")[1];
            String link = links.getOrDefault(path.startsWith("/api/v1/dingen/a%20b") ? "first" : path, null);
            connection.send(Http.json(page(link)));
        });
    }

    private static String page(String next) {
        String links = Optional.ofNullable(next)
                .map(link -> ",\"_links\":{\"next\":{\"href\":\"" + link + "\"}}")
                .orElse("");
        return "{\"_embedded\":{\"things\":[" + Thing.json(1) + "]}" + links + "}";
    }

    private static Pages<Thing> things(GemeenteSdk sdk) {
        return sdk.onBehalfOf("utrecht").caller().pages(LIST);
    }
}
