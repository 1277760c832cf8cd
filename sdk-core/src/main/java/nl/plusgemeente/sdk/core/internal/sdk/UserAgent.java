package nl.plusgemeente.sdk.core.internal.sdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Who calls, as facilities see it in their logs. */
final class UserAgent {

    private UserAgent() {}

    /** Application first, then the SDK with its version. */
    static String of(String application) {
        String sdk = "plusgemeente-sdk/" + version();
        return application.isEmpty() ? sdk : application + " " + sdk;
    }

    private static String version() {
        try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
