/**
 * Kinds of work and activities by the words of citizens (Zoekinterface v2). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.zoekinterface.Zoekinterface}.
 */
package nl.plusgemeente.sdk.omgevingswet.zoekinterface;
