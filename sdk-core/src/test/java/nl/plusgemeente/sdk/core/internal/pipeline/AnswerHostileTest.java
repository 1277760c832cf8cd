package nl.plusgemeente.sdk.core.internal.pipeline;

import static nl.plusgemeente.sdk.core.fixture.Facilities.GET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.core.Thing;
import nl.plusgemeente.sdk.core.call.Answer;
import nl.plusgemeente.sdk.core.call.Nothing;
import nl.plusgemeente.sdk.core.call.Operation;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.error.TransportException;
import nl.plusgemeente.sdk.core.fixture.Canary;
import nl.plusgemeente.sdk.core.fixture.Facilities;
import nl.plusgemeente.sdk.core.fixture.Fault;
import nl.plusgemeente.sdk.core.fixture.HostileServer;
import nl.plusgemeente.sdk.core.fixture.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with a good status and a body that is not what the contract says. */
@Timeout(60)
class AnswerHostileTest {

    @Test
    void malformedJson_call_isRefusedWithPlace() {
        try (HostileServer server = HostileServer.always(Http.json("{\"naam\":\"" + Canary.BODY + "\",,}"))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .after(1)
                    .retryable(false)
                    .says("not well-formed JSON", "line 1", "report it to the facility");
        }
    }

    @Test
    void wrongType_call_isRefused() {
        String body = "{\"naam\":\"x\",\"nummer\":\"" + Canary.BODY + "\"}";
        try (HostileServer server = HostileServer.always(Http.json(body))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("does not fit Thing at nummer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"naam\":\"kanarie\"}]", "\"kanarie\"", "42", "true", "null"})
    void otherShape_call_isRefused(String body) {
        try (HostileServer server = HostileServer.always(Http.json(body))) {
            faultOf(server).is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY);
        }
    }

    @Test
    void missingAndUnknownMembers_call_areNoFault() {
        try (HostileServer server = HostileServer.always(Http.json("{\"nieuw\":[1,{\"a\":null}],\"nummer\":7}"))) {
            assertThat(call(server, GET).nummer()).isEqualTo(7);
        }
    }

    @Test
    void bodyShorterThanContentLength_call_isLostConnectionAndRepeated() {
        String half = Http.head(200, "Content-Type: application/json", "Content-Length: 500") + "{\"naam\":\"kanarie";
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(half).close())) {
            faultOf(server)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3)
                    .retryable(true)
                    .says("127.0.0.1:" + server.port(), "broke before the answer was complete", "try later");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void chunksWithoutEnd_call_isLostConnection() {
        String half = Http.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked")
                + Http.chunk("{\"naam\":\"kanarie\",\"nummer\":1}");
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(half).close())) {
            faultOf(server)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void chunkCutInTwo_call_isLostConnection() {
        String half = Http.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked")
                + "ff\r\n{\"naam\":\"kanarie";
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(half).close())) {
            faultOf(server)
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void malformedChunkSize_call_isTransportFault() {
        String broken = Http.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked")
                + "kanarie\r\n{}\r\n0\r\n\r\n";
        try (HostileServer server = HostileServer.always(broken)) {
            faultOf(server).is(TransportException.class, CoreErrors.CONNECTION_LOST);
        }
    }

    @Test
    void html_call_isRefusedUnread() {
        String page = Http.answer(200, "text/html; charset=utf-8", "<html>kanarie</html>");
        try (HostileServer server = HostileServer.always(page)) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.CONTENT_TYPE)
                    .after(1)
                    .says("answered text/html where JSON was asked for", "no proxy stands between");
        }
    }

    @Test
    void htmlWithoutContentType_call_isRefused() {
        String page = Http.head(200, "Content-Length: 20") + "<html>kanarie</html>";
        try (HostileServer server = HostileServer.always(page)) {
            faultOf(server).is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY);
        }
    }

    @Test
    void hostileContentType_call_isNotRepeatedInTheMessage() {
        try (HostileServer server = HostileServer.always(Http.answer(200, "kanarie \"x\" \u00e9", "{}"))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.CONTENT_TYPE)
                    .says("answered something where");
        }
    }

    @Test
    void contentLengthZero_call_isEmpty() {
        try (HostileServer server = HostileServer.always(Http.answer(200, "application/json", ""))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY)
                    .after(1)
                    .says("HTTP 200 without the body");
        }
    }

    @Test
    void closeWithoutBody_call_isEmpty() {
        String head = Http.head(200, "Content-Type: application/json", "Connection: close");
        try (HostileServer server = HostileServer.http(
                (request, connection) -> connection.send(head).close())) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY)
                    .after(1);
        }
    }

    @Test
    void noChunks_call_isEmpty() {
        try (HostileServer server = HostileServer.always(Http.chunked(""))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY)
                    .after(1);
        }
    }

    @Test
    void gzipWithoutABody_call_isEmpty() {
        try (HostileServer server = HostileServer.always(Http.chunked("", "Content-Encoding: gzip"))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY)
                    .after(1);
        }
    }

    @Test
    void status204WhereAValueIsWanted_call_isEmpty() {
        try (HostileServer server = HostileServer.always(Http.head(204))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.EMPTY_BODY)
                    .after(1)
                    .says("HTTP 204");
        }
    }

    @Test
    void status204WhereNothingIsWanted_call_isGood() {
        try (HostileServer server = HostileServer.always(Http.head(204, "Content-Encoding: gzip"))) {
            assertThat(call(server, Facilities.post(Answer.nothing()).build())).isEqualTo(Nothing.NOTHING);
        }
    }

    @Test
    void brokenGzipWhereNothingIsWanted_call_isGood() {
        String answer = Http.answer(200, "text/plain", "geen gzip", "Content-Encoding: gzip");
        try (HostileServer server = HostileServer.always(answer)) {
            assertThat(call(server, Facilities.post(Answer.nothing()).build())).isEqualTo(Nothing.NOTHING);
        }
    }

    @Test
    void thousandLevels_call_areRefused() {
        String deep = "{\"x\":".repeat(1_001) + "1" + "}".repeat(1_001);
        try (HostileServer server = HostileServer.always(Http.json(deep))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("nest");
        }
    }

    @Test
    void contentLengthOfTwoGigabytesThatLies_call_costsWhatCame() {
        String lie = Http.head(200, "Content-Type: application/json", "Content-Length: 2147483648") + Thing.json(1);
        try (HostileServer server =
                HostileServer.http((request, connection) -> connection.send(lie).close())) {
            Fault.ofCall(() -> call(server, Facilities.get(Answer.bytes()).build()))
                    .is(TransportException.class, CoreErrors.CONNECTION_LOST)
                    .after(3);
        }
    }

    @Test
    void gzipBomb_call_isTooLarge() {
        String bomb = Http.gzip("{\"x\":\"" + "0".repeat(4_000_000) + "\"}");
        String answer = Http.answer(200, "application/json", bomb, "Content-Encoding: gzip");
        try (HostileServer server = HostileServer.always(answer);
                GemeenteSdk sdk =
                        Facilities.sdk(server.uri()).maxAnswerBytes(100_000).build()) {
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET))
                    .is(ResponseFormatException.class, CoreErrors.TOO_LARGE);
            Fault.ofCall(() -> sdk.onBehalfOf("utrecht")
                            .caller()
                            .call(Facilities.get(Answer.bytes()).build()))
                    .is(ResponseFormatException.class, CoreErrors.TOO_LARGE)
                    .after(1)
                    .says("larger than may be held in memory", "raise max-answer-bytes");
        }
    }

    @Test
    void gzip_call_isUnpacked() {
        String answer = Http.answer(200, "application/json", Http.gzip(Thing.json(5)), "Content-Encoding: GZip");
        try (HostileServer server = HostileServer.always(answer)) {
            assertThat(call(server, GET).nummer()).isEqualTo(5);
        }
    }

    @Test
    void brokenGzip_call_isRefused() {
        String answer = Http.answer(200, "application/json", "kanarie geen gzip", "Content-Encoding: gzip");
        try (HostileServer server = HostileServer.always(answer)) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .after(1)
                    .says("compression is broken");
        }
    }

    @Test
    void gzipCutInTwo_call_isRefused() {
        String zip = Http.gzip(Thing.json(5));
        String answer =
                Http.answer(200, "application/json", zip.substring(0, zip.length() - 12), "Content-Encoding: gzip");
        try (HostileServer server = HostileServer.always(answer)) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("compression is broken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "kanarie"})
    void unknownEncoding_call_isRefused(String encoding) {
        String answer = Http.answer(200, "application/json", Thing.json(1), "Content-Encoding: " + encoding);
        try (HostileServer server = HostileServer.always(answer)) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("compression is broken or was not asked for");
        }
    }

    @Test
    void brokenUtf8_call_isRefused() {
        try (HostileServer server = HostileServer.always(Http.json("{\"naam\":\"kanarie\u00ff\"}"))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("is not UTF-8");
        }
    }

    @Test
    void moreThanOneDocument_call_isRefused() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1) + Thing.json(2)))) {
            faultOf(server)
                    .is(ResponseFormatException.class, CoreErrors.MALFORMED_BODY)
                    .says("goes on after its end");
        }
    }

    @Test
    void gzipBombToAFile_download_stopsWhenTheDeadlineDoes(@TempDir Path folder) {
        try (HostileServer server = HostileServer.http((request, connection) -> {
            connection.send(Http.head(200, "Transfer-Encoding: chunked"));
            for (String chunk = Http.chunk("kanarie".repeat(1000)); ; ) {
                connection.send(chunk);
            }
        })) {
            Operation<?> endless = Facilities.get(Answer.file(folder.resolve("x")))
                    .deadline(Duration.ofMillis(300))
                    .build();
            Fault.ofCall(() -> call(server, endless));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void answersUntilTheEnd_calls_shareOneConnection() {
        List<String> answers = List.of(
                Http.json(Thing.json(1)),
                Http.chunked(Thing.json(1)),
                Http.chunked(Http.gzip(Thing.json(1)), "Content-Encoding: gzip"),
                Http.answer(200, "application/json", Http.gzip(Thing.json(1)), "Content-Encoding: gzip"));
        for (String answer : answers) {
            try (HostileServer server = HostileServer.always(answer);
                    GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
                for (int i = 0; i < 5; i++) {
                    sdk.onBehalfOf("utrecht").caller().call(GET);
                }
                assertThat(server.connections()).as(answer).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "application/problem+json"})
    void refusals_calls_shareOneConnection(String type) {
        for (String answer : List.of(
                Http.answer(404, type, "{\"title\":\"kanarie\"}"),
                Http.head(404, "Content-Type: " + type, "Transfer-Encoding: chunked") + Http.chunk("{}") + "0\r\n\r\n",
                Http.answer(404, type, Http.gzip("{}"), "Content-Encoding: gzip"))) {
            try (HostileServer server = HostileServer.always(answer);
                    GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
                for (int i = 0; i < 5; i++) {
                    Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(GET));
                }
                assertThat(server.connections()).as(answer).isEqualTo(1);
            }
        }
    }

    @Test
    void bodyThatNobodyWants_calls_shareOneConnection() {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            for (int i = 0; i < 5; i++) {
                sdk.onBehalfOf("utrecht")
                        .caller()
                        .call(Facilities.post(Answer.nothing()).build());
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void mappedStream_call_staysOpenUntilItIsRead() throws Exception {
        Answer<InputStream> whole = new Answer<>() {
            @Override
            public InputStream read(nl.plusgemeente.sdk.core.call.AnswerBody body) {
                return body.stream();
            }

            @Override
            public boolean streams() {
                return true;
            }

            @Override
            public boolean json() {
                return false;
            }
        };
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            Operation<InputStream> mapped =
                    Facilities.get(whole.map(stream -> stream)).build();
            try (InputStream stream = sdk.onBehalfOf("utrecht").caller().call(mapped)) {
                assertThat(new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(Thing.json(1));
            }
        }
    }

    @Test
    void fileOnAFullPath_download_isAFileFaultAndNoFaultOfTheApi(@TempDir Path folder) {
        try (HostileServer server = HostileServer.always(Http.json(Thing.json(1)));
                GemeenteSdk sdk = Facilities.sdk(server.uri()).breakerCalls(3).build()) {
            Operation<?> nowhere =
                    Facilities.get(Answer.file(folder.resolve("weg/x"))).build();
            for (int i = 0; i < 5; i++) {
                Fault.ofCall(() -> sdk.onBehalfOf("utrecht").caller().call(nowhere))
                        .is(ResponseFormatException.class, CoreErrors.FILE)
                        .after(1)
                        .says("x", "Check folder, rights and free space");
            }
            assertThat(sdk.onBehalfOf("utrecht").caller().call(GET).nummer()).isEqualTo(1);
            assertThat(Files.exists(folder.resolve("weg"))).isFalse();
        }
    }

    private static Fault faultOf(HostileServer server) {
        return Fault.ofCall(() -> call(server, GET));
    }

    private static <T> T call(HostileServer server, Operation<T> operation) {
        try (GemeenteSdk sdk = Facilities.sdk(server.uri()).build()) {
            return sdk.onBehalfOf("utrecht").caller().call(operation);
        }
    }
}
