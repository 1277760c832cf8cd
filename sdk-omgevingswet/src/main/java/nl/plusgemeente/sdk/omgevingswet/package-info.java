/**
 * The DSO-LV as one facility. Start reading at {@link nl.plusgemeente.sdk.omgevingswet.Omgevingswet}.
 */
package nl.plusgemeente.sdk.omgevingswet;
