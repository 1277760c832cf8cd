package nl.plusgemeente.sdk.mock;

import static nl.plusgemeente.sdk.mock.Caller.ONTSLUITEN;
import static nl.plusgemeente.sdk.mock.Caller.PRESENTEREN;
import static nl.plusgemeente.sdk.mock.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final MockFacilities FACILITIES = Start.mock().build();
    private static final String LIST = PRESENTEREN + "/regelingen";
    private final Caller caller = Caller.of(FACILITIES);

    @AfterAll
    static void stop() {
        FACILITIES.close();
    }

    @Test
    void pages_byTheirLinks_giveEveryItemOnce() throws Exception {
        JsonObject page = json(caller.get(LIST + "?size=7&geldigOp=2026-01-01"));
        int total = page.getJsonObject("page").getInt("totalElements");
        List<String> ids = new ArrayList<>(ids(page));
        for (int number = 2; page.getJsonObject("_links").containsKey("next"); number++) {
            String next = link(page, "next");
            assertThat(URI.create(next).getAuthority())
                    .isEqualTo(FACILITIES.publicAddress().getAuthority());
            assertThat(next).contains("geldigOp=2026-01-01");
            page = json(caller.get(next));
            assertThat(page.getJsonObject("page").getInt("number")).isEqualTo(number);
            ids.addAll(ids(page));
        }

        assertThat(ids).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(page.getJsonObject("page").getInt("totalPages"))
                .isEqualTo(page.getJsonObject("page").getInt("number"))
                .isEqualTo((total + 6) / 7);
    }

    @Test
    void firstPage_isNumberOne_andHasNoPrevious() throws Exception {
        JsonObject page = json(caller.get(LIST));

        assertThat(page.getJsonObject("page").getInt("number")).isEqualTo(1);
        assertThat(page.getJsonObject("page").getInt("size")).isEqualTo(20);
        assertThat(page.getJsonObject("_links").keySet()).containsExactly("self", "next", "first", "last");
        assertThat(ids(json(caller.get(link(page, "self"))))).isEqualTo(ids(page));
    }

    @Test
    void lastPage_hasNoNext() throws Exception {
        JsonObject last = json(caller.get(link(json(caller.get(LIST)), "last")));

        assertThat(last.getJsonObject("_links").keySet()).containsExactly("self", "prev", "first", "last");
    }

    @Test
    void page_beyondTheLast_isEmpty() throws Exception {
        JsonObject page = json(caller.get(LIST + "?page=1000&size=200"));

        assertThat(ids(page)).isEmpty();
        assertThat(page.getJsonObject("_links").containsKey("next")).isFalse();
        assertThat(link(page, "prev")).contains("page=1&");
    }

    @Test
    void page_ofNothing_hasNoPages() throws Exception {
        JsonObject page = json(caller.post(ONTSLUITEN + "/documenten/_zoek", "{\"bestuurslaag\":\"RIJK\"}"));

        assertThat(page.getJsonObject("page").getInt("totalPages")).isZero();
        assertThat(page.getJsonObject("_embedded").getJsonArray("documenten")).isEmpty();
        assertThat(page.getJsonObject("_links").keySet()).containsExactly("self");
    }

    private static String link(JsonObject page, String name) {
        return page.getJsonObject("_links").getJsonObject(name).getString("href");
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonObject("_embedded").getJsonArray("regelingen").getValuesAs(JsonObject.class).stream()
                .map(regeling -> regeling.getString("identificatie"))
                .toList();
    }
}
