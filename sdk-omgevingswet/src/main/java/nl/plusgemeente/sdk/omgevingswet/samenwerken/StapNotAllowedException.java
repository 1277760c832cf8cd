package nl.plusgemeente.sdk.omgevingswet.samenwerken;

import java.util.List;
import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.SdkException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/** A step of an actieverzoek that the API does not allow now; nothing was sent (SDK-7040). */
public class StapNotAllowedException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient List<ActieverzoekStap> allowed;

    StapNotAllowedException(ActieverzoekStap stap, List<ActieverzoekStap> allowed) {
        super(
                DsoErrors.STAP_NOT_ALLOWED,
                "The actieverzoek cannot take the step " + stap + " now. The API allows "
                        + (allowed.isEmpty() ? "no step" : allowed.toString())
                        + ": read it again, as it may have changed, and take one of its stappen().",
                CallFacts.NONE,
                false,
                null);
        this.allowed = List.copyOf(allowed);
    }

    /**
     * The steps that were allowed when the actieverzoek was read.
     *
     * @return may be empty
     */
    public List<ActieverzoekStap> allowed() {
        return allowed;
    }
}
