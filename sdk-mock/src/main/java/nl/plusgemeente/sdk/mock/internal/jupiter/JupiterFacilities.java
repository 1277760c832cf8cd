package nl.plusgemeente.sdk.mock.internal.jupiter;

import java.time.Duration;
import java.util.List;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.Finding;
import nl.plusgemeente.sdk.mock.MockFacilities;
import nl.plusgemeente.sdk.mock.internal.LocalFacilities;
import nl.plusgemeente.sdk.mock.internal.Setup;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The facilities in a test class. In a static field they run as long as a class (or one nested in it) that uses them; in
 * an instance field, as long as one test. Every test begins without requests, stubs and faults; those that share them take
 * turns. Uses only what JUnit 5 and 6 have in common.
 */
public final class JupiterFacilities extends LocalFacilities
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Turns turns = new Turns(LONGEST_WAIT);
    private final Namespace namespace = Namespace.create(JupiterFacilities.class, this);
    private int classes;

    private JupiterFacilities(Setup setup) {
        super(setup);
    }

    /**
     * The facilities, as what they are without JUnit: named by this class, they would make the verifier of JDK 25
     * look for JUnit in whoever calls, also where there is none.
     */
    public static LocalFacilities of(Setup setup) {
        return new JupiterFacilities(setup);
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        classes++;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        turns.begin(context.getUniqueId());
        start();
        reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!turns.has(context.getUniqueId())) {
            return;
        }
        List<Finding> findings;
        try {
            findings = end(context);
        } finally {
            turns.end(context.getUniqueId());
        }
        if (!findings.isEmpty()) {
            throw new AssertionError("Requests of this test have what must never be in production: " + findings);
        }
    }

    private synchronized List<Finding> end(ExtensionContext context) {
        closeSdk(context);
        List<Finding> findings = isLenient() ? List.of() : findings();
        if (classes == 0) {
            close();
        }
        return findings;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        closeSdk(context);
        classes--;
        if (classes == 0) {
            close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MockFacilities.class || type == GemeenteSdk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MockFacilities.class ? this : sdk(context);
    }

    /** One for each test, so that no breaker or limiter of one test is met by the next. */
    private GemeenteSdk sdk(ExtensionContext context) {
        Store store = context.getStore(namespace);
        GemeenteSdk sdk = store.get(GemeenteSdk.class, GemeenteSdk.class);
        if (sdk == null) {
            sdk = sdk().build();
            store.put(GemeenteSdk.class, sdk);
        }
        return sdk;
    }

    private void closeSdk(ExtensionContext context) {
        GemeenteSdk sdk = context.getStore(namespace).remove(GemeenteSdk.class, GemeenteSdk.class);
        if (sdk != null) {
            sdk.close();
        }
    }
}
