/**
 * Plans of before the Omgevingswet (Ruimtelijke plannen v4). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.plannen.Plannen}.
 */
package nl.plusgemeente.sdk.omgevingswet.plannen;
