package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.spi.Caller;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/**
 * Whole regelingen as files: their text, what is annotated on it, and geometries (Omgevingsdocumenten downloaden v1). The
 * DSO makes a ZIP when it is asked to; it takes seconds to minutes. Thread-safe. Every method throws
 * {@link nl.plusgemeente.sdk.core.error.SdkException}.
 */
public interface Downloads {

    /**
     * Requests a regeling, waits until it is ready, and unpacks it. The thread that calls this waits; its interruption
     * ends the wait. Faults that pass do not end it. In constant memory: the ZIP goes to the disk first.
     *
     * <p>The folder appears when everything is in it. When something fails, nothing is left behind.
     *
     * @param regelingId the identificatie of the regeling: {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @param folder a folder that does not exist yet, in one that does
     * @param plan how long to wait, and how large it may be
     * @return the files
     * @throws DownloadException when it cannot be made ({@link DsoErrors#DOWNLOAD_FAILED}) or is not ready in time
     *     ({@link DsoErrors#DOWNLOAD_LATE}), and as {@link #unpack(String, Path, ZipLimits)}
     * @throws IllegalArgumentException when the identificatie is blank
     */
    UnpackedRegeling fetch(String regelingId, Path folder, DownloadPlan plan);

    /**
     * The same with {@link DownloadPlan#DEFAULT}.
     *
     * @param regelingId the identificatie of the regeling
     * @param folder a folder that does not exist yet, in one that does
     * @return the files
     * @throws DownloadException as {@link #fetch(String, Path, DownloadPlan)}
     * @throws IllegalArgumentException when the identificatie is blank
     */
    default UnpackedRegeling fetch(String regelingId, Path folder) {
        return fetch(regelingId, folder, DownloadPlan.DEFAULT);
    }

    /**
     * Requests a regeling ({@code POST aanvraag}). Not repeated when the connection breaks; requesting it twice makes it
     * twice, and does no other harm.
     *
     * @param regelingId the identificatie of the regeling: {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @return the verzoekIdentificatie, under which its status is asked
     * @throws IllegalArgumentException when the identificatie is blank
     */
    String request(String regelingId);

    /**
     * How far it is ({@code GET status/{verzoekIdentificatie}}). Ask every few seconds at most.
     *
     * @param verzoekIdentificatie the request
     * @return the status
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is no such request
     * @throws IllegalArgumentException when the identification is blank
     */
    DownloadStatus status(String verzoekIdentificatie);

    /**
     * Fetches a regeling that is ready ({@code GET download/{verzoekIdentificatie}}, which tells where) and unpacks it.
     * The address is followed on the host of the API only: the tenant's key goes nowhere else (SDK-1004).
     *
     * <p>The ZIP is not trusted: an entry with a name that leads out of the folder, that two disks would understand
     * differently or that is there twice, an entry that is no plain file, is encrypted or is not what the ZIP's directory
     * says, and more than the limits allow, are refused as a whole.
     *
     * @param verzoekIdentificatie the request
     * @param folder a folder that does not exist yet, in one that does; it appears when everything is in it
     * @param limits what the ZIP may be at most
     * @return the files
     * @throws nl.plusgemeente.sdk.core.error.NotFoundException when there is no such request, or nothing to fetch
     * @throws DownloadException when the address ({@link DsoErrors#DOWNLOAD_LINK}), the ZIP ({@link DsoErrors#ZIP_DAMAGED},
     *     {@link DsoErrors#ZIP_NAME}, {@link DsoErrors#ZIP_KIND}, {@link DsoErrors#ZIP_TOO_LARGE}) or the folder
     *     ({@link DsoErrors#DOWNLOAD_FOLDER}) cannot be used
     * @throws IllegalArgumentException when the identification is blank
     */
    UnpackedRegeling unpack(String verzoekIdentificatie, Path folder, ZipLimits limits);

    /**
     * The same with {@link ZipLimits#DEFAULT}.
     *
     * @param verzoekIdentificatie the request
     * @param folder a folder that does not exist yet, in one that does
     * @return the files
     * @throws DownloadException as {@link #unpack(String, Path, ZipLimits)}
     * @throws IllegalArgumentException when the identification is blank
     */
    default UnpackedRegeling unpack(String verzoekIdentificatie, Path folder) {
        return unpack(verzoekIdentificatie, folder, ZipLimits.DEFAULT);
    }

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Downloads with(Caller caller) {
        return new DownloadsClient(caller);
    }
}
