package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.core.GemeenteSdkBuilder;
import nl.plusgemeente.sdk.core.internal.config.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README's table of settings is made from the settings themselves; {@code -Ddocs.update=true} writes it anew. */
class SettingsTableTest {
    private static final Path README = Documents.named("README.md");
    private static final String BEGIN = "<!-- settings:begin -->\n";
    private static final String END = "<!-- settings:end -->";

    @Test
    void readme_table_of_settings_is_that_of_the_code() throws IOException {
        String readme = Documents.text(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertThat(begin).as("settings:begin before settings:end").isBetween(BEGIN.length(), end);

        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
            return;
        }
        assertThat(readme.substring(begin, end))
                .as("the README's table: mvn -pl tests/docs -am test -Dtest=SettingsTableTest -Ddocs.update=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false writes it")
                .isEqualTo(table());
    }

    @ParameterizedTest
    @EnumSource
    void builder_has_a_method_for_every_setting(Setting setting) {
        assertThat(GemeenteSdkBuilder.class.getMethods())
                .extracting(Method::getName)
                .contains(setting.setter());
    }

    private static String table() {
        return "| builder method | property | variable | default | meaning |\n|---|---|---|---|---|\n"
                + Arrays.stream(Setting.values()).map(SettingsTableTest::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | `%s` | `%s` | %s |%n"
                .formatted(
                        setting.setter(), setting.property(), setting.variable(), setting.standard(), setting.meaning())
                .replace("\r\n", "\n");
    }
}
