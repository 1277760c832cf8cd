package nl.plusgemeente.sdk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Certificates that end and are renewed, on the page. */
@Timeout(300)
class AdminCertificatesPageTest {

    private static final String SUBMIT = "#certificate-form button";

    @TempDir
    private static Path folder;

    private static MockFacilities facilities;
    private static ChromeDriver driver;

    @BeforeAll
    static void start() {
        driver = Browser.start(folder, "nl-NL");
        facilities = MockFacilities.builder().ownDataOnly().plainHttp().admin(0).build();
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
        }
        if (facilities != null) {
            facilities.close();
        }
    }

    @BeforeEach
    void reset() {
        facilities.reset();
    }

    @AfterEach
    void console_has_no_errors() {
        List<String> said = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
        driver.executeScript("localStorage.clear()");
        assertThat(said).isEmpty();
    }

    @Test
    void certificate_thatEndsSoon_isWarnedOfInWords_andTheOldOneIsListedUntilItIsWithdrawn() {
        AdminPage page = open();
        page.awaits(one -> utrecht(one).contains("364") || utrecht(one).contains("365"));
        page.choose("whose", "utrecht");
        page.choose("deed", "END_IN");
        page.element("days").clear();
        page.element("days").sendKeys("29");
        page.all(SUBMIT).get(0).click();

        page.awaits(one -> utrecht(one).contains("29 loopt bijna af: vernieuw het"));
        assertThat(utrecht(page)).contains("ook nog aanvaard, dagen geldig:");
        assertThat(page.element("news").getDomProperty("textContent")).isEqualTo("Certificaat is veranderd.");
        page.element("en").click();
        page.awaits(one -> utrecht(one).contains("29 ends soon: renew it"));
        page.element("nl").click();
        page.choose("deed", "RENEW");
        assertThat(page.element("days").isDisplayed()).isFalse();
        page.all(SUBMIT).get(0).click();
        page.awaits(one -> facilities.certificates().clients("utrecht").size() == 3);
        page.choose("deed", "WITHDRAW_OLD");
        page.all(SUBMIT).get(0).click();
        page.awaits(
                one -> !utrecht(one).contains("loopt bijna af") && !utrecht(one).contains("aanvaard"));
        assertThat(facilities.certificates().clients("utrecht")).hasSize(1);
    }

    @Test
    void server_thatHasExpired_isSaidInWords_alsoWhenATestDidIt() {
        X509Certificate first = facilities.certificates().server();
        AdminPage page = open();
        page.choose("deed", "EXPIRE");
        page.all(SUBMIT).get(0).click();
        page.awaits(one -> one.text("server-days").contains("verlopen"));
        assertThat(facilities.certificates().server()).isNotEqualTo(first);

        facilities.certificates().endServerIn(5);
        page.awaits(one -> one.text("server-days").contains("5 loopt bijna af"));
        facilities.reset();
        page.awaits(one -> !one.text("server-days").contains("loopt bijna af"));
        assertThat(page.element("refused-none").isDisplayed()).isTrue();
    }

    private static String utrecht(AdminPage page) {
        return page.rows("tenants-table").get(1).getText();
    }

    private static AdminPage open() {
        return new AdminPage(driver)
                .open(facilities.adminAddress().orElseThrow().toString());
    }
}
