package nl.plusgemeente.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.plusgemeente.sdk.core.GemeenteSdk;
import nl.plusgemeente.sdk.mock.MockFacilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is opened is closed: an application server may make and close an SDK for ever. */
@Tag("long")
class ManySdksTest {
    @RegisterExtension
    static final MockFacilities facilities =
            MockFacilities.builder().plainHttp().journal(0).build();

    @Test
    void close_aThousandTimes_leavesThreadsAndHeapFlat() {
        for (int i = 0; i < 50; i++) {
            makeCallAndClose();
        }
        Footprint before = Footprint.now();

        for (int i = 0; i < 1_000; i++) {
            makeCallAndClose();
        }

        Footprint after = Footprint.now();
        System.out.printf(
                Locale.ROOT,
                "1,000 SDKs made, used and closed: %.1f MB and %d threads more%n",
                after.megabytesSince(before),
                after.threads() - before.threads());
        // the pools of the mock breathe by a few; what an SDK leaves behind would be there a thousand times
        assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 10);
        assertThat(after.megabytesSince(before)).isLessThan(5);
    }

    private static void makeCallAndClose() {
        try (GemeenteSdk sdk = facilities.sdk().build()) {
            Calls.regelingen(sdk, facilities.tenants().get(0).id());
        }
    }
}
