package nl.plusgemeente.sdk.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    private static final String VALUE = "correct-horse-battery";

    @TempDir
    Path folder;

    @Test
    void of_value_isRevealedAndNeverPrinted() {
        Secret secret = Secret.of(VALUE);
        assertThat(secret.isPresent()).isTrue();
        assertThat(secret.reveal()).isEqualTo(VALUE);
        assertThat(secret).hasToString("***");
        assertThat(secret.origin()).isEqualTo("a value given in code");
        assertThat(new SecretSource.Given(VALUE).toString()).doesNotContain(VALUE);
    }

    @Test
    void of_emptyValue_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of("")).withMessageContaining("empty");
    }

    @Property
    void toString_anyValue_isTheSame(@ForAll @NotEmpty String value) {
        Secret secret = Secret.of(value);
        assertThat(secret).hasToString("***").hasSameHashCodeAs(Secret.of(VALUE));
    }

    @Test
    void fromEnv_variableSet_isReadWhenRevealed() {
        Map<String, String> variables = new HashMap<>();
        Secret secret = Secret.fromEnv("DSO_API_KEY", variables::get);
        assertThat(secret.isPresent()).isFalse();
        variables.put("DSO_API_KEY", VALUE);
        assertThat(secret.isPresent()).isTrue();
        assertThat(secret.reveal()).isEqualTo(VALUE);
        assertThat(secret).hasToString("***");
    }

    @Test
    void fromEnv_variableMissingOrEmpty_isAFaultOnlyWhenRevealed() {
        for (Map<String, String> variables : List.of(Map.of("OTHER", "x"), Map.of("DSO_API_KEY", ""))) {
            Secret secret = Secret.fromEnv("DSO_API_KEY", variables::get);
            assertThat(secret.origin()).isEqualTo("environment variable DSO_API_KEY");
            assertThatIllegalStateException()
                    .isThrownBy(secret::reveal)
                    .withMessage("No secret in environment variable DSO_API_KEY: set it before the application starts");
        }
    }

    @Test
    void fromEnv_realEnvironment_isAsked() {
        assertThat(Secret.fromEnv("PATH").reveal()).isEqualTo(System.getenv("PATH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1A", "A-B", "A=B", "hunter2!", "ДСО", "A\n", "İ"})
    void fromEnv_noNameOfAVariable_isRefusedWithoutRepeatingIt(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.fromEnv(name))
                .withMessageContaining("Secret.of")
                .satisfies(e -> assertThat(name.isBlank() || !e.getMessage().contains(name))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {VALUE, VALUE + "\n", VALUE + "\r\n"})
    void fromFile_oneLineEnd_isNotPartOfTheSecret(String content) throws IOException {
        Secret secret = Secret.fromFile(file(content));
        assertThat(secret.reveal()).isEqualTo(VALUE);
        assertThat(secret.origin()).startsWith("file ").endsWith("api-key.txt");
    }

    @Test
    void fromFile_moreLineEnds_arePartOfTheSecret() throws IOException {
        assertThat(Secret.fromFile(file(" a\r\r\n\n")).reveal()).isEqualTo(" a\r\r\n");
        assertThat(Secret.fromFile(file("a\r")).reveal()).isEqualTo("a\r");
    }

    @Test
    void fromFile_replacedFile_givesTheNewSecret() throws IOException {
        Secret secret = Secret.fromFile(folder.resolve("api-key.txt"));
        assertThat(secret.isPresent()).isFalse();
        file("first");
        assertThat(secret.reveal()).isEqualTo("first");
        file("second");
        assertThat(secret.reveal()).isEqualTo("second");
    }

    @Test
    void fromFile_missingEmptyOrTooLarge_isAFaultWithoutContent() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path large = Files.writeString(folder.resolve("large.txt"), "q".repeat(64 * 1024 + 1));
        Path latin1 = Files.write(folder.resolve("latin1.txt"), "qé".getBytes(StandardCharsets.ISO_8859_1));
        for (Path path : new Path[] {missing, folder, file(""), file("\n"), large, latin1}) {
            Secret secret = Secret.fromFile(path);
            assertThat(secret.isPresent()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(secret::reveal)
                    .withMessageContaining(path.getFileName().toString())
                    .withMessageContaining("1 to 65536 bytes")
                    .withMessageNotContaining("qq");
        }
    }

    @Test
    void fromFile_largestFile_isRead() throws IOException {
        assertThat(Secret.fromFile(file("q".repeat(64 * 1024))).reveal()).hasSize(64 * 1024);
    }

    @Test
    void equals_isByValueWhereverItComesFrom() throws IOException {
        assertThat(Secret.of(VALUE))
                .isEqualTo(Secret.of(VALUE))
                .isEqualTo(Secret.fromFile(file(VALUE)))
                .isEqualTo(Secret.fromEnv("A", name -> VALUE))
                .isNotEqualTo(Secret.of(VALUE + "x"))
                .isNotEqualTo(VALUE);
    }

    @Test
    void equals_withoutValue_isByOrigin() {
        Secret absent = Secret.fromEnv("A", name -> null);
        assertThat(absent)
                .isEqualTo(Secret.fromEnv("A", name -> null))
                .isNotEqualTo(Secret.fromEnv("B", name -> null))
                .isNotEqualTo(Secret.of(VALUE));
        assertThat(Secret.of(VALUE)).isNotEqualTo(absent);
    }

    @Test
    void secret_isNotSerializable() {
        assertThat(Serializable.class.isAssignableFrom(Secret.class)).isFalse();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("api-key.txt"), content);
    }
}
