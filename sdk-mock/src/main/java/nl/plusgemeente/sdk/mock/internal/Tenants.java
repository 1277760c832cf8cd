package nl.plusgemeente.sdk.mock.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.mock.MockTenant;

/** Makes organisations: the two with data first. Their keys are the same at every start, and open nothing but a mock. */
final class Tenants {

    private static final String TEST_PREFIX = "00000099";

    private Tenants() {}

    static List<MockTenant> of(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The facilities need at least one tenant, not " + number);
        }
        return IntStream.rangeClosed(1, number).mapToObj(Tenants::tenant).toList();
    }

    private static MockTenant tenant(int number) {
        return switch (number) {
            case 1 -> tenant(number, "lelystad", "gemeente Lelystad", Optional.of("0995"));
            case 2 -> tenant(number, "utrecht", "gemeente Utrecht", Optional.of("0344"));
            default -> tenant(number, "tenant-" + number, "gemeente " + number, Optional.empty());
        };
    }

    private static MockTenant tenant(int number, String id, String name, Optional<String> gemeentecode) {
        String oin = TEST_PREFIX + String.format(Locale.ROOT, "%09d", number) + "000";
        return new MockTenant(id, name, oin, gemeentecode, key("mock", id), key("elsewhere", id));
    }

    private static String key(String environment, String id) {
        byte[] seed = (environment + "/" + id).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
