package nl.plusgemeente.sdk.counterparts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Both contracts against one Keycloak, as its start takes half a minute; only in the profile {@code keycloak}. */
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+", disabledReason = "needs -Pkeycloak")
class KeycloakTest {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static Setting setting;
    private static KeycloakServer server;

    @BeforeAll
    static void start() {
        TestAuthority authority = new TestAuthority("TEST root");
        Clients clients = Clients.of(authority);
        server = KeycloakServer.start(authority, clients);
        setting = new Setting(authority, clients, server, new Api(authority));
    }

    @AfterAll
    static void stop() {
        Started.stop(setting);
    }

    @Nested
    class Tokens extends TokensContract {
        @Override
        Setting setting() {
            return setting;
        }
    }

    @Nested
    class Users extends UsersContract {
        @Override
        Setting setting() {
            return setting;
        }

        @Override
        String logIn(Browser browser, URI address) throws IOException {
            HttpResponse<String> page = browser.page(address);
            Matcher form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new AssertionError("There is no form to log in: " + page.statusCode() + " " + page.body());
            }
            URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
            return browser.follow(browser.post(
                    action,
                    "username=" + KeycloakServer.USER + "&password="
                            + URLEncoder.encode(server.password(), StandardCharsets.UTF_8)));
        }
    }
}
