package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.plusgemeente.sdk.core.call.AnswerBody;
import nl.plusgemeente.sdk.core.call.DownloadAnswer;
import nl.plusgemeente.sdk.core.call.Page;
import nl.plusgemeente.sdk.core.error.CoreErrors;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.core.json.JsonCodec;
import nl.plusgemeente.sdk.core.json.JsonException;
import nl.plusgemeente.sdk.omgevingswet.RecordingCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not as they should be. */
@Timeout(30)
class SamenwerkenHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"samenwerkingId\":\"S\",\"status\":null,\"_links\":null}",
                "{\"samenwerkingId\":\"S\",\"status\":{},\"_links\":{}}",
                "{\"samenwerkingId\":\"S\",\"status\":[\"OPEN\"],\"_links\":{\"a\":null,\"b\":[],\"c\":\"x\",\"d\":3}}",
                "{\"samenwerkingId\":\"S\",\"status\":{\"status\":{}},\"onbekend\":{\"x\":[1]}}"
            })
    void samenwerking_withOddMembers_isReadWithoutThem(String json) {
        Samenwerking samenwerking = Samenwerken.with(RecordingCaller.answering(json))
                .samenwerkingen()
                .get("S");

        assertThat(samenwerking.status()).isEmpty();
        assertThat(samenwerking.links()).isEmpty();
        assertThat(samenwerking.titel()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"samenwerkingId\":\"\"}",
                "{\"samenwerkingId\":\"S\",\"creatieDatumTijd\":\"gisteren\"}",
                "[]",
                "{\"samenwerkingId\":\"S\""
            })
    void samenwerking_thatCannotBeRead_isRefused(String json) {
        Samenwerkingen samenwerkingen =
                Samenwerken.with(RecordingCaller.answering(json)).samenwerkingen();

        assertThatThrownBy(() -> samenwerkingen.get("S")).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "\"\"", "false", "\"false\"", "null", "3", "{}"})
    void templated_ofAnyForm_isAFlag(String value) {
        String json =
                "{\"actieverzoekId\":\"a\",\"_links\":{\"weigeren\":{\"href\":\"x\",\"templated\":" + value + "}}}";

        Actieverzoek read = Samenwerken.with(RecordingCaller.answering(json))
                .actieverzoeken()
                .get("a");

        assertThat(read.links().get("weigeren").templated()).isEqualTo(value.contains("true"));
        assertThat(read.stappen()).containsExactly(ActieverzoekStap.WEIGEREN);
    }

    @Test
    void list_whosePagesDoNotAdvance_ends() {
        String same = "{\"page\":{\"number\":1,\"size\":1,\"totalElements\":9,\"totalPages\":9}}";

        assertThatThrownBy(() -> Samenwerken.with(RecordingCaller.answering(same))
                        .documenten()
                        .list("S")
                        .forEach(item -> {}))
                .isInstanceOfSatisfying(
                        ResponseFormatException.class, e -> assertThat(e.code()).isEqualTo(CoreErrors.NEXT_LINK));
    }

    @Test
    void list_withALinkOnEveryPageAndNoNumbers_ends() {
        String endless = "{\"_links\":{\"next\":{\"href\":\"https://x.nl/\"}}}";

        assertThatThrownBy(() -> Samenwerken.with(RecordingCaller.answering(endless))
                        .notificaties()
                        .between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1))
                        .forEach(item -> {}))
                .isInstanceOfSatisfying(
                        ResponseFormatException.class, e -> assertThat(e.code()).isEqualTo(CoreErrors.NEXT_LINK));
    }

    @Test
    void list_withTheSameLinkTwice_ends() {
        String page = "{\"_links\":{\"next\":{\"href\":\"https://x.nl/%s\"}}}";
        RecordingCaller caller = RecordingCaller.answering(page.formatted(1), page.formatted(2), page.formatted(2));

        assertThatThrownBy(() -> Samenwerken.with(caller).notificaties().of("S").forEach(item -> {}))
                .isInstanceOf(ResponseFormatException.class);
        assertThat(caller.count()).isEqualTo(3);
    }

    @Test
    void list_walkedBeyondItsEnd_saysSo() {
        Iterator<Page<Notificatie>> pages = Samenwerken.with(RecordingCaller.answering("{}"))
                .notificaties()
                .of("S")
                .pages()
                .iterator();

        assertThat(pages.next().items()).isEmpty();
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void download_toAFolderThatIsNotThere_writesNothing(@TempDir Path folder) {
        SamenwerkingDocumenten documenten =
                Samenwerken.with(RecordingCaller.answering("inhoud")).documenten();

        assertThatThrownBy(() -> documenten.download("d", folder.resolve("weg")))
                .hasCauseInstanceOf(DownloadAnswer.FileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void download_thatBreaksOff_leavesNothing(@TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("weg");
            }
        };
        AnswerBody body = new AnswerBody(200, new Headers(), broken, JsonCodec.create());

        assertThatThrownBy(() -> new ContentAnswer(folder).read(body)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void notificatie_withoutItsKey_isRefused() {
        String json = "{\"_embedded\":{\"notificaties\":[{\"notificatieType\":\"NIEUW_BERICHT\"}]}}";

        assertThatThrownBy(() -> Samenwerken.with(RecordingCaller.answering(json))
                        .notificaties()
                        .of("S")
                        .first())
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("notificatieId");
    }
}
