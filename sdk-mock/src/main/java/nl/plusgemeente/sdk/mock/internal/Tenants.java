package nl.plusgemeente.sdk.mock.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.plusgemeente.sdk.mock.MockTenant;

/** Makes organisations: the two with data first. Their keys are the same at every start, and open nothing but a mock. */
public final class Tenants {

    static final String TEST_PREFIX = "00000099";

    private static final int MOST = 10_000;

    private Tenants() {}

    /**
     * The first of them.
     *
     * @throws IllegalArgumentException for fewer than one, or more than 10,000
     */
    public static List<MockTenant> of(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("The facilities have 1 to " + MOST + " tenants, not " + number);
        }
        return IntStream.rangeClosed(1, number).mapToObj(Tenants::tenant).toList();
    }

    /**
     * Those of a file.
     *
     * @throws IllegalArgumentException if it is not a file of tenants; the message says which member is wrong
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static List<MockTenant> of(Path file) {
        return new TenantsFile(file).read();
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
        return new MockTenant(id, name, oin, gemeentecode, key(id), foreignKey(id));
    }

    /** The key that opens the public zone, where nobody chose one. */
    static String key(String id) {
        return key("mock", id);
    }

    /** The key of another environment. */
    static String foreignKey(String id) {
        return key("elsewhere", id);
    }

    private static String key(String environment, String id) {
        byte[] seed = (environment + "/" + id).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
