package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.plusgemeente.sdk.omgevingswet.VirtualTime;

/** A process that polls and works. It is made to be killed. */
final class KilledPoller {
    static final Instant START = Instant.parse("2026-11-26T08:00:00Z");
    static final int TOLD = 3_000;

    private KilledPoller() {}

    /**
     * Polls once.
     *
     * @param arguments the folder of cursor and effects
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path effects = folder.resolve("effects.log");
        Set<String> keys = new HashSet<>(Files.exists(effects) ? Files.readAllLines(effects) : Set.of());
        VirtualTime time = new VirtualTime(START.plusSeconds(7_200));
        FakeNotificaties notificaties = new FakeNotificaties(() -> time.clock().instant());
        for (int i = 0; i < TOLD; i++) {
            notificaties.add("n-" + i, START.plusSeconds(i), START);
        }
        new NotificatiePoller.Builder("utrecht", notificaties, CursorStore.files(folder), START, time)
                .build()
                .poll((notificatie, again) -> work(effects, keys, notificatie.notificatieId(), again));
    }

    /** Without the word that it may be done already, it is done: that is what the poller promises. */
    private static void work(Path effects, Set<String> keys, String key, boolean again) {
        if (again && keys.contains(key)) {
            return;
        }
        try {
            byte[] line = (key + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(effects, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
