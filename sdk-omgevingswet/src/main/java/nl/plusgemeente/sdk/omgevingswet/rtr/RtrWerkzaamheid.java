package nl.plusgemeente.sdk.omgevingswet.rtr;

/**
 * A kind of work (RTR v2).
 *
 * @param urn names it, for example {@code DakkapelPlaatsen}
 * @param omschrijving its words; empty when the API gave none
 */
public record RtrWerkzaamheid(String urn, String omschrijving) {}
