/**
 * The SDK's signatures against EU DSS, the reference implementation of JAdES: each accepts what the other makes. Start reading
 * at {@link nl.plusgemeente.sdk.jades.DssAcceptsOursTest}.
 */
package nl.plusgemeente.sdk.jades;
