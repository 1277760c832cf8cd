package nl.plusgemeente.sdk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

class AdminPageTest extends PageTest {

    private static final String REGELINGEN = "/publiek/omgevingsdocumenten/api/presenteren/v8/regelingen";
    private static final String REQUESTS = "requests-table";
    private static final String CONNECTIONS = "connections-table";
    private static final String FAULTS = "faults-table";
    private static final String SWITCH_OFF = "#faults-table button";

    private final HttpClient client = HttpClient.newHttpClient();

    AdminPageTest() {
        super(MockFacilities.builder());
    }

    @Test
    void request_thatIsRefused_appearsWithItsReason() throws Exception {
        AdminPage page = open();
        assertThat(page.element("requests-none").isDisplayed()).isTrue();

        assertThat(call(REGELINGEN, Map.of("Accept", "application/hal+json")).statusCode())
                .isEqualTo(401);
        page.awaits(one -> one.rows(REQUESTS).size() == 1);
        assertThat(page.rows(REQUESTS).get(0).getText())
                .contains("GET " + REGELINGEN, "Inloggegevens ontbreken", "presenteren-v8", "regelingen", "401");
        assertThat(page.element("news").getDomProperty("textContent"))
                .isEqualTo("Nieuw verzoek: GET " + REGELINGEN + ", 401, Inloggegevens ontbreken");
        assertThat(page.element("news").getDomAttribute("aria-live")).isEqualTo("polite");
        picture("requests");

        call(REGELINGEN + "?size=1", withKey());
        page.awaits(one -> one.rows(REQUESTS).size() == 2);
        assertThat(page.rows(REQUESTS).get(0).getText()).contains("lelystad", "200");
    }

    @Test
    void connection_thatIsNotMade_appearsWithItsReason() throws Exception {
        AdminPage page = open();
        assertThat(page.element("connections-none").isDisplayed()).isTrue();
        URI noTls = URI.create("http://" + facilities.governmentAddress().getAuthority());
        assertThatThrownBy(() -> client.send(HttpRequest.newBuilder(noTls).build(), BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);

        page.awaits(one -> one.rows(CONNECTIONS).size() == 1);
        assertThat(page.rows(CONNECTIONS).get(0).getText())
                .contains("Wat de aanroeper stuurde is geen TLS", "API’s tussen overheden", "onbekend", "geen");
        assertThat(page.element("news").getDomProperty("textContent"))
                .startsWith("Verbinding mislukt: Wat de aanroeper stuurde is geen TLS");
        assertThat(page.text("count-refusedConnections")).isEqualTo("1");
        picture("connections");
        page.element("en").click();
        page.awaits(one -> one.rows(CONNECTIONS).get(0).getText().contains("APIs between governments"));
        page.element("reset").click();
        page.awaits(one -> one.element("connections-none").isDisplayed());
        assertThat(page.rows(CONNECTIONS)).isEmpty();
    }

    @Test
    void requests_whilePaused_wait() throws Exception {
        AdminPage page = open();
        page.element("pause").click();
        assertThat(page.element("pause").getDomAttribute("aria-pressed")).isEqualTo("true");
        call("/nergens", Map.of());

        page.awaits(one -> one.text("count-requests").equals("1"));
        assertThat(page.rows(REQUESTS)).isEmpty();
        page.element("pause").click();
        page.awaits(one -> one.rows(REQUESTS).size() == 1);
    }

    @Test
    void fault_switchedOnInThePage_hitsTheNextCall_andNoneWhenItIsSwitchedOff() throws Exception {
        AdminPage page = open();
        page.choose("kind", "STATUS");
        page.choose("api", "presenteren-v8");
        page.choose("operation", "regelingen");
        page.element("status").clear();
        page.element("status").sendKeys("429");
        page.element("times").sendKeys("3");
        page.all("#fault-form button").get(0).click();
        page.awaits(one -> one.rows(FAULTS).size() == 1);
        assertThat(page.rows(FAULTS).get(0).getText())
                .contains("STATUS, 429", "presenteren-v8 regelingen", "alle", "3");

        assertThat(call(REGELINGEN, withKey()).statusCode()).isEqualTo(429);
        page.awaits(one -> one.rows(FAULTS).get(0).getText().contains("2"));
        picture("faults");
        page.all(SWITCH_OFF).get(0).click();
        page.awaits(one -> one.rows(FAULTS).isEmpty());
        assertThat(call(REGELINGEN, withKey()).statusCode()).isEqualTo(200);
    }

    @Test
    void fault_thatIsNone_isRefusedInWords() {
        AdminPage page = open();
        page.choose("kind", "DELAY");
        page.element("durationMillis").clear();
        page.all("#fault-form button").get(0).click();

        page.awaits(one -> one.element("problem").isDisplayed());
        assertThat(page.text("problem")).isEqualTo("“Duur in milliseconden” ontbreekt.");
        assertThat(page.rows(FAULTS)).isEmpty();
        // The browser tells of every answer that is an error.
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).hasSize(1);
    }

    @Test
    void certificate_thatIsDownloaded_opensTheGovernmentZone() throws Exception {
        AdminPage page = open();
        for (String file : List.of("utrecht.p12", "truststore.p12")) {
            page.all("a[href='/api/pki/" + file + "']").get(0).click();
            page.awaits(one -> Files.exists(folder.resolve(file)));
        }
        assertThat(page.text("password")).contains("••••");
        page.all("#password button").get(0).click();
        String password = page.all("#password .secret").get(0).getText();

        URI samenwerking = URI.create(
                facilities.governmentAddress() + "/overheid/samenwerken/api/behandelen/v5/samenwerkingen/SAM-10344");
        HttpRequest request = HttpRequest.newBuilder(samenwerking)
                .header("Accept", "application/hal+json")
                .header(MockFacilities.SENDER_OIN_HEADER, "00000099000000002000")
                .build();
        HttpClient government =
                HttpClient.newBuilder().sslContext(tls(password.toCharArray())).build();
        assertThat(government.send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everything_byKeyboardOnly_works() throws Exception {
        AdminPage page = open();
        page.tabTo(".skip");
        page.press(Keys.ENTER);
        page.tabTo("#kind");
        page.press("HTML");
        page.tabTo("#api");
        page.press("presenteren-v8");
        page.tabTo("#fault-form button");
        page.press(Keys.ENTER);
        page.awaits(one -> one.rows(FAULTS).size() == 1);
        assertThat(call(REGELINGEN, withKey()).body()).startsWith("<!doctype html>");

        page.tabTo(SWITCH_OFF);
        page.awaits(one -> one.rows(REQUESTS).size() == 1);
        assertThat(page.isFocused(SWITCH_OFF))
                .as("the focus stays when something comes in")
                .isTrue();
        page.press(Keys.SPACE);
        page.awaits(one -> one.rows(FAULTS).isEmpty());
        page.awaits(one -> one.isFocused("#kind"));

        page.tabTo("#tenants-table button");
        page.press(Keys.ENTER);
        assertThat(page.all("#tenants-table .secret").get(0).getText())
                .isEqualTo(facilities.tenants().get(0).apiKey());
        page.tabTo("#en");
        page.press(Keys.ENTER);
        assertThat(page.text("faults-title")).isEqualTo("Faults");
        page.tabTo("#reset");
        page.press(Keys.ENTER);
        page.awaits(one -> one.rows(REQUESTS).isEmpty());
        assertThat(facilities.requests()).isEmpty();
    }

    @Test
    void request_withMarkupInItsAddress_isShownAsText() throws Exception {
        String hostile = "/<img/src=x/onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
        AdminPage page = open();
        String title = driver.getTitle();
        raw("GET " + hostile + " HTTP/1.1\r\nX-Name: <b>x</b>");

        page.awaits(one -> one.rows(REQUESTS).size() == 1);
        assertThat(page.rows(REQUESTS).get(0).getText()).contains("GET " + hostile);
        assertThat(page.all("main img, main script, main b")).isEmpty();
        assertThat(driver.getTitle()).isEqualTo(title).doesNotContain("taken");
        picture("hostile");
    }

    @Test
    void page_inADutchBrowser_isDutch_andEnglishWhenOneSaysSo() {
        AdminPage page = open();
        assertThat(driver.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("nl");
        assertThat(page.text("tenants-title")).isEqualTo("Organisaties en certificaten");

        page.element("en").click();
        assertThat(driver.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        assertThat(page.text("tenants-title")).isEqualTo("Organisations and certificates");
        page.open(address());
        assertThat(page.text("tenants-title")).as("remembered").isEqualTo("Organisations and certificates");
        page.element("nl").click();
        assertThat(page.text("tenants-title")).isEqualTo("Organisaties en certificaten");
    }

    @Test
    void curl_thatIsCopied_repeatsTheRequest() throws Exception {
        AdminPage page = open();
        call(REGELINGEN, withKey());
        page.awaits(one -> one.rows(REQUESTS).size() == 1);
        page.all("#requests-table button").get(0).click();
        page.awaits(one -> one.element("news").getDomProperty("textContent").equals("Gekopieerd."));

        driver.executeCdpCommand(
                "Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite"), "origin", address()));
        Object copied = driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
        assertThat(String.valueOf(copied))
                .startsWith("curl --cacert root.pem -X 'GET' ")
                .contains(facilities.tenants().get(0).apiKey())
                .endsWith("'" + facilities.publicAddress() + REGELINGEN + "'");
    }

    @Test
    void page_onASmallScreenInTheDark_hasNothingBesideIt() throws Exception {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 3_200, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        try {
            AdminPage page = open();
            call(REGELINGEN, Map.of());
            page.awaits(one -> one.rows(REQUESTS).size() == 1);

            picture("small");
            assertThat(driver.executeScript(
                            "const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                    .isEqualTo(0L);
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        }
    }

    @Test
    void controls_allHaveNames_andTablesTheirHeads() throws Exception {
        AdminPage page = open();
        call("/nergens", Map.of());
        page.awaits(one -> one.rows(REQUESTS).size() == 1);
        page.choose("kind", "HTML");
        page.all("#fault-form button").get(0).click();
        page.awaits(one -> one.rows(FAULTS).size() == 1);

        assertThat(page.all("button, input, select, a, section, [role=region]"))
                .filteredOn(WebElement::isDisplayed)
                .allSatisfy(one -> assertThat(one.getAccessibleName()).isNotBlank());
        assertThat(page.all("th"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.getDomAttribute("scope")).isIn("col", "row"));
        assertThat(page.all("[tabindex]"))
                .allSatisfy(one -> assertThat(one.getDomAttribute("tabindex")).isIn("0", "-1"));
        picture("whole");
    }

    private Map<String, String> withKey() {
        return Map.of("x-api-key", facilities.tenants().get(0).apiKey(), "Accept", "application/hal+json");
    }

    private HttpResponse<String> call(String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(facilities.publicAddress() + path));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void raw(String head) throws IOException {
        URI address = facilities.publicAddress();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((head + "\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        }
    }

    private SSLContext tls(char[] password) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store("utrecht.p12", password), password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store("truststore.p12", password));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String file, char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(file))), password);
        return store;
    }
}
