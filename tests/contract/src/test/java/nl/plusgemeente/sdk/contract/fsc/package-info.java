/**
 * The scenarios of the public test suite of FSC, shown on the mock; each test names the one that it shows. Start reading at
 * {@link nl.plusgemeente.sdk.contract.fsc.Wire}.
 */
package nl.plusgemeente.sdk.contract.fsc;
