/**
 * The SDK as a whole against the mock as a whole: contracts, faults, isolation, leaks. Start reading at
 * {@link nl.plusgemeente.sdk.contract.TwoTenantsTest}.
 */
package nl.plusgemeente.sdk.contract;
