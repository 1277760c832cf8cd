package nl.plusgemeente.sdk.omgevingswet.verzoeken;

import nl.plusgemeente.sdk.omgevingswet.verzoeken.stam.StamBericht;

/**
 * A request that had not arrived, as it would have.
 *
 * @param verwijzing what the search told of it; of several messages on one request the last
 * @param bericht the message
 */
public record HersteldVerzoek(Zaakverwijzing verwijzing, StamBericht bericht) {}
