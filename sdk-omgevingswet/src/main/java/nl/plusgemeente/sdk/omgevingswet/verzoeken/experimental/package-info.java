/**
 * <strong>Experimental</strong>: filing requests with Verzoek indienen v5, of which only the steps are public. What is
 * here may change in any version, also in ways that break. Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental.Indienen}.
 */
package nl.plusgemeente.sdk.omgevingswet.verzoeken.experimental;
