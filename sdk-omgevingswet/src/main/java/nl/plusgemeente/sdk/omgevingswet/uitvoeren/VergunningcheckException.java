package nl.plusgemeente.sdk.omgevingswet.uitvoeren;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.jspecify.annotations.Nullable;

/** A text that should hold a permit check, and does not: SDK-7020. */
public final class VergunningcheckException extends SdkException {
    private static final long serialVersionUID = 1L;

    VergunningcheckException(String what, @Nullable Throwable cause) {
        super(
                DsoErrors.CHECK_TEXT,
                "The text is no permit check that can be gone on with: " + what + ". Begin a new one with"
                        + " vergunningcheck(...).",
                CallFacts.NONE,
                false,
                cause);
    }
}
