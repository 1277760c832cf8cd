package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.nio.file.Path;
import java.util.List;

/**
 * A regeling as files.
 *
 * @param folder where they are
 * @param files their paths below the folder, with {@code /} between names, in the order of the ZIP: {@code
 *     Regeling/Tekst.xml}
 * @param bytes their size together
 */
public record UnpackedRegeling(Path folder, List<String> files, long bytes) {

    /** Copies the list. */
    public UnpackedRegeling {
        files = List.copyOf(files);
    }
}
