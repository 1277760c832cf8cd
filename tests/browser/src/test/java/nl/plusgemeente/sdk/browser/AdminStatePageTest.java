package nl.plusgemeente.sdk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockVerzoek;
import nl.plusgemeente.sdk.mock.Scenario;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** Scenarios, conditions of faults, findings and state on the page. */
class AdminStatePageTest extends PageTest {

    private static final String REGELINGEN = "/publiek/omgevingsdocumenten/api/presenteren/v8/regelingen";
    private static final String BSN = "111222333";
    private static final String FINDINGS = "findings-table";
    private static final String FAULTS = "faults-table";
    private static final String SCENARIOS = "#scenarios li";

    private final HttpClient client = HttpClient.newHttpClient();

    AdminStatePageTest() {
        super(MockFacilities.builder().lenient());
    }

    @Test
    void scenario_begunOnThePage_hitsTheNextCall_andIsShownAsBegun() throws Exception {
        AdminPage page = open();
        page.awaits(one -> one.all(SCENARIOS).size() == Scenario.all().size());
        assertThat(row(page, "maintenance"))
                .contains("Een uur lang is alles 503")
                .doesNotContain("begonnen");

        page.all("li[data-name=maintenance] button").get(0).click();
        page.awaits(one -> row(one, "maintenance").contains("begonnen om "));
        assertThat(page.element("news").getDomProperty("textContent")).isEqualTo("Scenario is begonnen.");
        assertThat(page.isFocused("li[data-name=maintenance] button")).isTrue();
        assertThat(call(REGELINGEN).statusCode()).isEqualTo(503);
        page.awaits(one -> one.rows(FAULTS).size() == 1);
        assertThat(page.rows(FAULTS).get(0).getText()).contains("STATUS, 503, van ", " tot ");
        picture("scenario-nl");

        page.element("reset").click();
        page.awaits(one -> one.rows(FAULTS).isEmpty());
        page.awaits(one -> !row(one, "maintenance").contains("begonnen"));
        assertThat(call(REGELINGEN).statusCode()).isEqualTo(200);
    }

    @Test
    void request_thatIsLetPass_appearsWithItsRemark() throws Exception {
        AdminPage page = open();
        assertThat(call(REGELINGEN + "?onbekend=1").statusCode()).isEqualTo(200);

        page.awaits(one -> one.rows("requests-table").size() == 1);
        assertThat(page.rows("requests-table").get(0).getText())
                .contains("There is no parameter onbekend; there are: page, size", "200");
    }

    @Test
    void fault_withConditionsFromThePage_isLaidWithThem() throws Exception {
        AdminPage page = open();
        page.choose("kind", "HTML");
        page.all("#conditions summary").get(0).click();
        page.element("chance").sendKeys("1");
        page.element("beyond").sendKeys("1");
        page.element("windowMillis").sendKeys("600000");
        driver.executeScript("document.getElementById('from').value = '2020-01-01T00:00';"
                + "document.getElementById('until').value = '2099-12-31T23:59';");
        page.all("#fault-form button").get(0).click();
        page.awaits(one -> one.rows(FAULTS).size() == 1);

        assertThat(page.rows(FAULTS).get(0).getText()).contains("boven 1 per 600000 ms", "2099");
        assertThat(call(REGELINGEN).body()).startsWith("{");
        assertThat(call(REGELINGEN).body()).startsWith("<!doctype html>");
        picture("conditions-nl");
    }

    @Test
    void fault_withAChanceThatIsNone_isRefusedInDutch_andInEnglish() {
        AdminPage page = open();
        page.choose("kind", "HTML");
        page.all("#conditions summary").get(0).click();
        page.element("chance").sendKeys("2");
        page.all("#fault-form button").get(0).click();
        page.awaits(one -> one.element("problem").isDisplayed());
        assertThat(page.text("problem")).isEqualTo("“Kans, boven 0 tot en met 1” heeft een waarde die hier niet kan.");

        page.element("en").click();
        page.all("#fault-form button").get(0).click();
        page.awaits(one -> one.text("problem").contains("A chance is more than 0 and at most 1, not 2"));
        assertThat(page.rows(FAULTS)).isEmpty();
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).hasSize(2);
    }

    @Test
    void finding_appears_inTheLanguageOfThePage_withoutTheNumber() throws Exception {
        AdminPage page = open();
        assertThat(page.element("findings-none").isDisplayed()).isTrue();
        call(REGELINGEN + "?bsn=" + BSN);

        page.awaits(one -> one.rows(FINDINGS).size() == 1);
        assertThat(page.rows(FINDINGS).get(0).getText())
                .contains("BSN_IN_URL", "Een BSN in het adres", "presenteren-v8", "regelingen", "lelystad")
                .doesNotContain(BSN);
        page.element("en").click();
        page.awaits(one -> one.rows(FINDINGS).size() == 1
                && one.rows(FINDINGS).get(0).getText().contains("A BSN in the address"));
        picture("findings-en");
        page.element("reset").click();
        page.awaits(one -> one.rows(FINDINGS).isEmpty());
    }

    @Test
    void state_isShownChangedSetAndReset() throws Exception {
        MockVerzoek arrived = facilities.verzoeken().arrives("utrecht");
        AdminPage page = open();
        page.all("#state-details summary").get(0).click();
        page.choose("part", "verzoeken");
        page.element("state-read").click();
        page.awaits(one -> value(one).contains(arrived.verzoeknummer()));
        assertThat(page.text("part-hint")).startsWith("Aanvragen en meldingen");
        picture("state-nl");

        String changed = value(page).replace(arrived.verzoeknummer(), "2026010100042");
        driver.executeScript("document.getElementById('document').value = arguments[0]", changed);
        page.element("state-set").click();
        page.awaits(one -> facilities.verzoeken().all().stream()
                .anyMatch(verzoek -> verzoek.verzoeknummer().equals("2026010100042")));
        page.awaits(one -> one.element("news").getDomProperty("textContent").equals("Toestand gezet."));
        page.element("reset").click();
        page.awaits(one -> facilities.verzoeken().all().stream()
                .noneMatch(verzoek -> verzoek.verzoeknummer().equals("2026010100042")));
    }

    @Test
    void state_thatIsNone_isRefusedWithItsMember_andReadOnlyPartsCannotBeSet() {
        AdminPage page = open();
        page.all("#state-details summary").get(0).click();
        page.choose("part", "verzoeken");
        page.element("document").sendKeys("{\"verzoeken\":[{\"tenant\":\"nergens\"}]}");
        page.element("state-set").click();
        page.awaits(one -> one.element("problem").isDisplayed());
        assertThat(page.text("problem")).isEqualTo("“verzoeken[0].tenant” heeft een waarde die hier niet kan.");
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).hasSize(1);

        page.choose("part", "contracts");
        assertThat(page.element("state-set").isEnabled()).isFalse();
        assertThat(page.text("part-hint")).contains("ondertekend", "Alleen te lezen.");
    }

    @Test
    void keys_areRotatedFromThePage() {
        String before = facilities.state().read("keys");
        AdminPage page = open();
        page.all("#state-details summary").get(0).click();
        page.element("rotate-keys").click();
        page.awaits(one -> !facilities.state().read("keys").equals(before));
        page.awaits(one -> one.element("news").getDomProperty("textContent").contains("nieuwe sleutel"));
        page.element("drop-old-keys").click();
        page.awaits(one -> one.element("news").getDomProperty("textContent").contains("Alleen de nieuwste"));
    }

    @Test
    void everything_isReachedByTab_andTheScenarioBeginsWithAKey() throws Exception {
        AdminPage page = open();
        page.awaits(one -> one.all(SCENARIOS).size() == Scenario.all().size());
        page.tabTo("#state-details summary");
        page.press(Keys.ENTER);
        List<String> wanted = List.of(
                "#part",
                "#state-read",
                "#state-set",
                "#document",
                "#rotate-keys",
                "#drop-old-keys",
                "#pause",
                "li[data-name=quota] button",
                "li[data-name=one-tenant] button");
        for (String css : wanted) {
            page.tabTo(css);
        }
        page.press(Keys.SPACE);
        page.awaits(one -> one.rows(FAULTS).size() == 1);
        call(REGELINGEN);
        page.awaits(one -> one.rows("requests-table").size() == 1);
        assertThat(page.isFocused("li[data-name=one-tenant] button"))
                .as("the focus stays when something comes in")
                .isTrue();
        page.tabTo("#conditions summary");
        page.press(Keys.ENTER);
        for (String css : List.of("#chance", "#from", "#until", "#beyond", "#windowMillis", "#fault-form button")) {
            page.tabTo(css);
        }
        assertThat(page.all("button, input, select, textarea, a, summary, section, [role=region]"))
                .filteredOn(WebElement::isDisplayed)
                .allSatisfy(one -> assertThat(one.getAccessibleName()).isNotBlank());
    }

    @Test
    void page_onASmallScreen_hasNothingBesideIt_withAllOfItOpen() throws Exception {
        for (Map<String, String> look : List.of(Map.of("nl", "light"), Map.of("en", "dark"))) {
            String language = look.keySet().iterator().next();
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 5_200, "deviceScaleFactor", 1, "mobile", false));
            driver.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.get(language)))));
            try {
                AdminPage page = open();
                page.element(language).click();
                page.all("details summary").forEach(WebElement::click);
                page.choose("part", "samenwerkingen");
                page.element("state-read").click();
                page.awaits(one -> value(one).contains("SAM-10344"));
                call(REGELINGEN + "?bsn=" + BSN);
                page.awaits(one -> one.rows(FINDINGS).size() > 0);
                page.all("li[data-name=quota] button").get(0).click();
                page.awaits(one -> one.rows(FAULTS).size() > 0);

                picture("small-" + language);
                assertThat(driver.executeScript(
                                "const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                        .isEqualTo(0L);
            } finally {
                driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
                driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
            }
        }
    }

    private static String value(AdminPage page) {
        return String.valueOf(page.element("document").getDomProperty("value"));
    }

    private static String row(AdminPage page, String scenario) {
        return page.all("li[data-name=" + scenario + "]").get(0).getText();
    }

    private HttpResponse<String> call(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(facilities.publicAddress() + path))
                .header("x-api-key", facilities.tenants().get(0).apiKey())
                .header("Accept", "application/hal+json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
