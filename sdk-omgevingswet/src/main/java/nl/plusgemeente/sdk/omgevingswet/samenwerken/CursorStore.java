package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps how far pollers are. What a method has written is there after the process was killed at any moment after it
 * returned; what was half written when the process was killed counts as not written. One poller at a time uses a name; a
 * poller calls {@link #save} before it calls the two others. Methods throw an unchecked exception when they fail: then
 * the poller gives the application nothing.
 */
public interface CursorStore {

    /**
     * What is kept under a name.
     *
     * @param name lower case, digits and hyphens
     * @return empty when there is nothing
     */
    Optional<Cursor> load(String name);

    /**
     * Replaces what is kept under a name, as a whole or not at all.
     *
     * @param name lower case, digits and hyphens
     * @param cursor what to keep
     */
    void save(String name, Cursor cursor);

    /**
     * A notificatie is about to be given to the application.
     *
     * @param name lower case, digits and hyphens
     * @param notificatieId its identification
     * @param moment when it happened
     */
    void offering(String name, String notificatieId, Instant moment);

    /**
     * The application has handled a notificatie: it is no longer one that is offered.
     *
     * @param name lower case, digits and hyphens
     * @param notificatieId its identification
     * @param moment when it happened
     */
    void handled(String name, String notificatieId, Instant moment);

    /**
     * Files in a folder, one for each name.
     *
     * @param folder a folder that exists, on a disk of this machine; for one process only
     * @return a store that throws {@link CursorException} (SDK-7041)
     */
    static CursorStore files(Path folder) {
        return new FileCursorStore(folder);
    }
}
