package nl.plusgemeente.sdk.counterparts;

import org.junit.jupiter.api.Assumptions;

/** What becomes of tests whose server is not there: skipped, and nobody can miss that, or a failure where they count. */
final class Presence {
    private static final boolean REQUIRED = "required".equals(System.getProperty("plusgemeente.oauth"));

    private Presence() {}

    static void require(boolean there, String missing) {
        if (there) {
            return;
        }
        if (REQUIRED) {
            throw new AssertionError("-Dplusgemeente.oauth=required, and " + missing);
        }
        System.out.println("SKIPPED: tests against a real authorization server, as " + missing);
        Assumptions.abort(missing);
    }
}
