package nl.plusgemeente.sdk.core.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a secret is read from. */
sealed interface SecretSource {

    /** The value as it is now; empty when there is none to be had. Never an empty string. */
    Optional<String> read();

    /** What to call the place. */
    String origin();

    /** What to do when there is nothing. */
    String remedy();

    /** The variables of a process, so that tests need none of their own. */
    @FunctionalInterface
    interface Environment {
        @Nullable
        String value(String variable);
    }

    /** A value handed over by the application. */
    record Given(String value) implements SecretSource {
        @Override
        public Optional<String> read() {
            return Optional.of(value);
        }

        @Override
        public String origin() {
            return "a value given in code";
        }

        @Override
        public String remedy() {
            return "";
        }

        @Override
        public String toString() {
            return origin();
        }
    }

    /** An environment variable. */
    record Variable(String name, Environment environment) implements SecretSource {
        private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

        public Variable {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("The name of an environment variable has ASCII letters, digits and"
                        + " underscores only; what was given has not, and is not shown as it may be the secret itself."
                        + " A value that you already hold goes in Secret.of");
            }
        }

        @Override
        public Optional<String> read() {
            return Optional.ofNullable(environment.value(name)).filter(value -> !value.isEmpty());
        }

        @Override
        public String origin() {
            return "environment variable " + name;
        }

        @Override
        public String remedy() {
            return "set it before the application starts";
        }
    }

    /** The content of a file. */
    record Content(Path file) implements SecretSource {
        private static final int LIMIT = 64 * 1024;
        private static final Pattern LAST_LINE_END = Pattern.compile("\r?\n\\z");

        @Override
        public Optional<String> read() {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LIMIT + 1);
                // strict, unlike new String(...): a secret with replaced characters would only fail later, elsewhere
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                String value = LAST_LINE_END.matcher(text).replaceFirst("");
                return Optional.of(value).filter(v -> bytes.length <= LIMIT && !v.isEmpty());
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        public String origin() {
            return "file " + Input.printable(file.toString(), 300);
        }

        @Override
        public String remedy() {
            return "it must exist, be readable and hold 1 to " + LIMIT + " bytes of UTF-8";
        }
    }
}
