package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * What a recovery brought. Process it first, then keep the cursor: after a crash in between the same requests come once
 * more.
 *
 * @param hersteld the requests that had not arrived, day by day
 * @param nietHersteld those of which the message could not be had; they are not tried again from the cursor on
 * @param cursor where the next recovery starts: the last day of the window when all of it was looked at, as more may come on it
 * @param compleet whether all of the window was looked at
 * @param onderbroken what ended it before that; empty as well when the maximum was reached
 */
public record RecoveryResult(
        List<HersteldVerzoek> hersteld,
        List<NietHersteldVerzoek> nietHersteld,
        RecoveryCursor cursor,
        boolean compleet,
        Optional<SdkException> onderbroken) {

    /** Copies the lists. */
    public RecoveryResult {
        hersteld = List.copyOf(hersteld);
        nietHersteld = List.copyOf(nietHersteld);
    }
}
