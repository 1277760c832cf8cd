package nl.plusgemeente.sdk.browser;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person does on the page. */
final class AdminPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_TABS = 120;

    private final ChromeDriver driver;

    AdminPage(ChromeDriver driver) {
        this.driver = driver;
    }

    AdminPage open(String address) {
        driver.get(address);
        awaits(page -> !page.text("count-requests").isEmpty());
        return this;
    }

    void awaits(Function<AdminPage, Boolean> condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(any -> condition.apply(this));
    }

    String text(String id) {
        return driver.findElement(By.id(id)).getText();
    }

    WebElement element(String id) {
        return driver.findElement(By.id(id));
    }

    List<WebElement> rows(String table) {
        return driver.findElements(By.cssSelector("#" + table + " tbody tr"));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void choose(String id, String value) {
        new Select(element(id)).selectByValue(value);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
    void tabTo(String css) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            if (isFocused(css)) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + css);
    }

    boolean isFocused(String css) {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css));
    }
}
