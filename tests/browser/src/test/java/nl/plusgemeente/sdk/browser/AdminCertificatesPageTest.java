package nl.plusgemeente.sdk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.Test;

/** Certificates that end and are renewed, on the page. */
class AdminCertificatesPageTest extends PageTest {

    private static final String SUBMIT = "#certificate-form button";

    AdminCertificatesPageTest() {
        super(MockFacilities.builder());
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
    }

    private static String utrecht(AdminPage page) {
        return page.rows("tenants-table").get(1).getText();
    }
}
