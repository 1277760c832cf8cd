/**
 * One question on a place over documents under the Omgevingswet and plans of before it. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.locatie.RegelsOpLocatie}.
 */
package nl.plusgemeente.sdk.omgevingswet.locatie;
