package nl.plusgemeente.sdk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.MockFacilitiesBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A mock, and a browser to see its page in: one of each for the tests of a class, and every test begins with a mock that was reset. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
abstract class PageTest {

    private final MockFacilitiesBuilder builder;

    /** What the browser downloads. */
    Path folder;

    MockFacilities facilities;
    ChromeDriver driver;

    /** On plain HTTP, as the page is the same. */
    PageTest(MockFacilitiesBuilder builder) {
        this.builder = builder.ownDataOnly().plainHttp().admin(0);
    }

    @BeforeAll
    void start(@TempDir Path empty) {
        folder = empty;
        driver = Browser.start(folder, "nl-NL");
        facilities = builder.build();
    }

    @AfterAll
    void stop() {
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

    /** Also what the page's own security policy would refuse is an error in the console. */
    @AfterEach
    void console_has_no_errors() {
        List<String> said = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
        driver.executeScript("localStorage.clear()");
        assertThat(said).isEmpty();
    }

    final AdminPage open() {
        return new AdminPage(driver).open(address());
    }

    final String address() {
        return facilities.adminAddress().orElseThrow().toString();
    }

    /** For whoever wants to see what the page looks like. */
    final void picture(String name) throws IOException {
        Files.write(Path.of("target", "page-" + name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
}
