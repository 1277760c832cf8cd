package nl.plusgemeente.sdk.counterparts;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class NodeNonceTest extends UsersContract {
    private static Setting setting;

    @BeforeAll
    static void start() {
        setting = Started.node(true);
    }

    @AfterAll
    static void stop() {
        Started.stop(setting);
    }

    @Override
    Setting setting() {
        return setting;
    }

    @Override
    String logIn(Browser browser, URI address) throws IOException {
        return browser.follow(address);
    }
}
