package nl.plusgemeente.sdk.mock.internal.samenwerken;

/**
 * An organisation that takes part.
 *
 * @param oin its number
 * @param naam its name
 */
record Deelnemer(String oin, String naam) {}
