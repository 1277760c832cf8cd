package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import nl.plusgemeente.sdk.core.error.CallFacts;
import nl.plusgemeente.sdk.core.error.ResponseFormatException;
import nl.plusgemeente.sdk.omgevingswet.dso.DsoErrors;

/** What is wrong with an answer of Verzoek afhandelen. */
final class AfhandelenFaults {
    private AfhandelenFaults() {}

    /** Tells the setting, and the name that the application gave it: nothing of the answer. */
    static ResponseFormatException name(AfhandelenNames names, String setting, String why) {
        return new ResponseFormatException(
                DsoErrors.AFHANDELEN_NAME,
                "Verzoek afhandelen has another name than \"" + names.of(setting) + "\" for " + setting + " (" + why
                        + "): look it up in the API's specification, and set it with AfhandelenNames.with(\"" + setting
                        + "\", …).",
                CallFacts.NONE,
                null);
    }

    static ResponseFormatException tooMany(int most) {
        return new ResponseFormatException(
                DsoErrors.TOO_MANY_VERZOEKEN,
                "The search finds more than " + most + " requests: ask for fewer days or a smaller area.",
                CallFacts.NONE,
                null);
    }
}
