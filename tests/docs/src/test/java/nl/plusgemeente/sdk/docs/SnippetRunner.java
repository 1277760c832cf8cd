package nl.plusgemeente.sdk.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.omgevingswet.Omgevingswet;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs a compiled snippet: statements as they are, anything else as a test class.
 *
 * @param facilities what the snippet is run on
 */
record SnippetRunner(MockFacilities facilities) {

    /** What it printed. */
    String run(Snippet snippet) throws Exception {
        URL classes = SnippetCompiler.CLASSES.toUri().toURL();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes}, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Class<?> type = loader.loadClass(snippet.type());
            if (snippet.form() == Snippet.Form.STATEMENTS) {
                call(type);
            } else {
                test(type);
            }
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void call(Class<?> type) throws Exception {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> one.getName().equals("snippet"))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try (GemeenteSdk sdk = facilities.sdk().build()) {
            method.invoke(
                    null,
                    Arrays.stream(method.getParameterTypes())
                            .map(wanted -> given(wanted, sdk))
                            .toArray());
        }
    }

    private Object given(Class<?> wanted, GemeenteSdk sdk) {
        if (wanted == GemeenteSdk.class) {
            return sdk;
        }
        if (wanted == MockFacilities.class) {
            return facilities;
        }
        assertThat(wanted).isEqualTo(Omgevingswet.class);
        return sdk.onBehalfOf("utrecht").facility(Omgevingswet.FACILITY);
    }

    private static void test(Class<?> type) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(type))
                                .build(),
                        listener);

        assertThat(listener.getSummary().getFailures())
                .extracting(failure -> failure.getException().toString())
                .isEmpty();
        assertThat(listener.getSummary().getTestsSucceededCount()).isPositive();
    }
}
