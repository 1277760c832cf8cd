package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import nl.plusgemeente.sdk.core.error.SdkException;

/**
 * A request of which the message could not be had, while others could.
 *
 * @param verwijzing what the search told of it
 * @param fout why: not there, not for this organisation, or not to be read
 */
public record NietHersteldVerzoek(Zaakverwijzing verwijzing, SdkException fout) {}
