package nl.plusgemeente.sdk.omgevingswet.downloaden;

import nl.plusgemeente.sdk.core.json.OpenValue;

/**
 * How far a download is (Downloaden v1): an open list. What it says while the file is being made is in no public source:
 * every value but these two means to wait.
 *
 * @param waarde the value as it stands in the JSON
 */
public record DownloadStatus(String waarde) implements OpenValue {
    /** The file is there. */
    public static final DownloadStatus BESCHIKBAAR = new DownloadStatus("BESCHIKBAAR");
    /** The file could not be made, and will not be. */
    public static final DownloadStatus MISLUKT = new DownloadStatus("MISLUKT");

    @Override
    public String toString() {
        return waarde;
    }
}
