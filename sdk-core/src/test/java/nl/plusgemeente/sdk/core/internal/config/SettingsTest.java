package nl.plusgemeente.sdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Settings settings = new Settings();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"X-Oin", "OIN-Afzender", "Contents", "Accepted-By", "Tender"})
    void header_ofItsOwn_isTaken(String name) {
        settings.put(Setting.SENDER_OIN_HEADER, name, "test", faults);

        assertThat(faults).isEmpty();
        assertThat(settings.header(Setting.SENDER_OIN_HEADER)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X Oin",
                "X-Oin:",
                "X-Oin\r\nHost",
                "1-Oin",
                "Host",
                "content-length",
                "Content-Crs",
                "Transfer-Encoding",
                "Authorization",
                "ACCEPT",
                "TE"
            })
    void header_thatSaysSomethingElse_isAFaultThatNamesTheSetting(String name) {
        settings.put(Setting.SENDER_OIN_HEADER, name, "test", faults);

        assertThat(faults).singleElement().asString().startsWith("test: plusgemeente.sender-oin-header must be ");
        assertThat(settings.header(Setting.SENDER_OIN_HEADER)).isEmpty();
    }
}
