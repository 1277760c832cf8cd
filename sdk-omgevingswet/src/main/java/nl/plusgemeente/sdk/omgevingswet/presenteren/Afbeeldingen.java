package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.nio.file.Path;
import nl.plusgemeente.sdk.core.call.BodyStream;
import nl.plusgemeente.sdk.core.call.Download;
import nl.plusgemeente.sdk.core.spi.Caller;

/**
 * The images in texts (Presenteren v8, {@code GET afbeeldingen/…}, {@code GET ontwerpafbeeldingen/…}). Thread-safe. Images
 * of any size go through in constant memory. Every method throws {@link nl.plusgemeente.sdk.core.error.SdkException},
 * {@code NotFoundException} when there is no such image.
 */
public interface Afbeeldingen {

    /**
     * An image to a file, which appears when it is complete.
     *
     * @param afbeelding which image
     * @param target the file; one that is there is replaced
     * @return the file with its size, checksum and media type
     */
    Download download(AfbeeldingId afbeelding, Path target);

    /**
     * An image as it streams in; until it is closed it holds a connection.
     *
     * @param afbeelding which image
     * @return the stream, to be closed, with its media type
     */
    BodyStream open(AfbeeldingId afbeelding);

    /**
     * The client over any caller; applications get theirs from the facility.
     *
     * @param caller makes the calls
     * @return a client
     */
    static Afbeeldingen with(Caller caller) {
        return new AfbeeldingenClient(caller);
    }
}
