package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;
import org.jspecify.annotations.Nullable;

/** Where a poller keeps how far it is cannot be read or written (SDK-7041). */
public class CursorException extends SdkException {
    private static final long serialVersionUID = 1L;

    CursorException(String what, @Nullable Throwable cause) {
        super(DsoErrors.CURSOR, what, CallFacts.NONE, cause != null, cause);
    }
}
