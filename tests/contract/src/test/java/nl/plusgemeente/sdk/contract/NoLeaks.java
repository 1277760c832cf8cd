package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Runs around every test of this module: nothing that it logs or throws may hold a secret, a body or a query. */
public final class NoLeaks implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        for (Field field : context.getRequiredTestClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && MockFacilities.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                watch((MockFacilities) field.get(null));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(LeakDetector.drain()).as("log lines with secrets").isEmpty();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        assertThat(LeakDetector.holdsSecret(trace(thrown)))
                .as("secret in " + thrown.getClass())
                .isFalse();
        throw thrown;
    }

    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static void watch(MockFacilities facilities) {
        facilities.tenants().forEach(tenant -> LeakDetector.watch(List.of(tenant.apiKey(), tenant.foreignApiKey())));
        LeakDetector.watch(List.of(new String(facilities.pki().password())));
    }
}
