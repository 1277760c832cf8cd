package nl.plusgemeente.sdk.core.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * A password, API key or other value that must not leak. It prints as {@code ***}, cannot be serialized, and is read
 * only through {@link #reveal()}.
 *
 * <p>Secrets from the environment or a file are read when they are revealed, not when they are made: a fault shows in
 * the report on the whole configuration, and a file that is replaced while the application runs counts from then on.
 */
public final class Secret {
    private final SecretSource source;

    private Secret(SecretSource source) {
        this.source = source;
    }

    /**
     * A secret that the application already holds. Never write it in source code.
     *
     * @param value the secret, not empty
     * @return the secret
     * @throws IllegalArgumentException if the value is empty
     */
    public static Secret of(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A secret cannot be empty: check where its value should have come from");
        }
        return new Secret(new SecretSource.Given(value));
    }

    /**
     * A secret in an environment variable. A variable that is missing or empty is no fault yet.
     *
     * @param variable the name of the variable: ASCII letters, digits and underscores
     * @return the secret
     * @throws IllegalArgumentException if this cannot be the name of a variable; the message does not repeat it, as it
     *     may be the secret itself
     */
    public static Secret fromEnv(String variable) {
        return fromEnv(variable, System::getenv);
    }

    static Secret fromEnv(String variable, SecretSource.Environment environment) {
        return new Secret(new SecretSource.Variable(variable, environment));
    }

    /**
     * A secret that is the content of a file, as container platforms mount it. One line end at the end of the file is
     * not part of the secret. A file that is missing is no fault yet.
     *
     * @param file a file in UTF-8 of at most 64 KiB
     * @return the secret
     */
    public static Secret fromFile(Path file) {
        return new Secret(new SecretSource.Content(file));
    }

    /**
     * Whether there is a value to reveal, read now.
     *
     * @return false when the variable is missing or empty, or the file is missing, empty, too large or not readable
     */
    public boolean isPresent() {
        return source.read().isPresent();
    }

    /**
     * Where the secret comes from, for reports on the configuration.
     *
     * @return for example {@code environment variable DSO_API_KEY}; never the value
     */
    public String origin() {
        return source.origin();
    }

    /**
     * The value in the clear, read now.
     *
     * @return never empty
     * @throws IllegalStateException if there is none; the message names the origin
     */
    public String reveal() {
        return source.read()
                .orElseThrow(() -> new IllegalStateException("No secret in " + origin() + ": " + source.remedy()));
    }

    /**
     * Whether both have the same value now, wherever it comes from; the time that the comparison takes tells nothing
     * about the value. Two secrets without a value are equal when their origins are.
     */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Secret that)) {
            return false;
        }
        Optional<String> mine = source.read();
        Optional<String> theirs = that.source.read();
        return (mine.isPresent() && theirs.isPresent())
                ? MessageDigest.isEqual(utf8(mine.get()), utf8(theirs.get()))
                : (mine.isEmpty() && theirs.isEmpty() && origin().equals(that.origin()));
    }

    /** The same number for all secrets, as any other would tell something about the value. */
    @Override
    public int hashCode() {
        return 42;
    }

    /**
     * A mask.
     *
     * @return three asterisks, whatever the value
     */
    @Override
    public String toString() {
        return "***";
    }

    private static byte[] utf8(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
