package nl.plusgemeente.sdk.counterparts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class NodeTokensTest extends TokensContract {
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
}
