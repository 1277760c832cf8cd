package nl.plusgemeente.sdk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window. Nothing is downloaded to get one. */
final class Browser {

    private static final boolean REQUIRED = "required".equals(System.getProperty("plusgemeente.browser"));

    private Browser() {}

    /**
     * Starts it.
     *
     * @param folder an empty one, for its profile and for downloads
     * @param language of the person, as {@code nl-NL}
     */
    static ChromeDriver start(Path folder, String language) {
        Optional<Path> driver = find("chromedriver");
        Optional<Path> chromium =
                find("chromium").or(() -> find("google-chrome")).or(() -> find("chromium-browser"));
        if (driver.isEmpty() || chromium.isEmpty()) {
            String missing = "there is no chromedriver with a Chromium on the path (Debian: chromium chromium-driver)";
            if (REQUIRED) {
                throw new AssertionError("-Dplusgemeente.browser=required, and " + missing);
            }
            System.out.println("SKIPPED: tests in a browser, as " + missing);
            Assumptions.abort(missing);
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(folder, language, chromium.get()));
    }

    private static ChromeOptions options(Path folder, String language, Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1600",
                "--lang=" + language,
                "--accept-lang=" + language,
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        folder.toString(),
                        "download.prompt_for_download",
                        false,
                        "intl.accept_languages",
                        language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setPageLoadTimeout(Duration.ofSeconds(60));
        return options;
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
