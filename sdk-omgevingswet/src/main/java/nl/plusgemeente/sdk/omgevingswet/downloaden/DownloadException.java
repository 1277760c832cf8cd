package nl.plusgemeente.sdk.omgevingswet.downloaden;

import java.util.Optional;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ErrorCode;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.jspecify.annotations.Nullable;

/**
 * A regeling that did not come as files: it was not made, came too late, or its ZIP is refused (SDK-7000 to SDK-7007).
 * Nothing was left on the disk.
 */
public class DownloadException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String verzoekIdentificatie;

    private DownloadException(
            ErrorCode code, String what, boolean retryable, @Nullable String id, @Nullable Throwable cause) {
        super(code, what, CallFacts.NONE, retryable, cause);
        verzoekIdentificatie = id;
    }

    DownloadException(ErrorCode code, String what) {
        this(code, what, false, null, null);
    }

    DownloadException(ErrorCode code, String what, Throwable cause) {
        this(code, what, false, null, cause);
    }

    static DownloadException failed(String id) {
        return new DownloadException(
                DsoErrors.DOWNLOAD_FAILED,
                "The DSO could not make the files of the regeling (status " + DownloadStatus.MISLUKT
                        + "): check that the identification is that of a regeling that holds now, and request it anew;"
                        + " report it to the DSO when it stays so.",
                false,
                id,
                null);
    }

    static DownloadException late(String id, @Nullable Throwable last) {
        return new DownloadException(
                DsoErrors.DOWNLOAD_LATE,
                "The files of the regeling were not ready before the deadline of the plan: go on later with the"
                        + " verzoekIdentificatie of this exception, which saves the DSO making them again, or give the"
                        + " plan more time.",
                true,
                id,
                last);
    }

    /**
     * The number of the request at the DSO, with which {@link Downloads#status} and {@link Downloads#unpack} go on.
     *
     * @return there when the regeling was not made ready (SDK-7000), or not in time (SDK-7001)
     */
    public Optional<String> verzoekIdentificatie() {
        return Optional.ofNullable(verzoekIdentificatie);
    }
}
