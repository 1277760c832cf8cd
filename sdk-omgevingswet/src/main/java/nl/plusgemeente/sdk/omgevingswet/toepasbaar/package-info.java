/**
 * Places and activities as software needs them that applies rules (Toepasbaar opvragen v7). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.toepasbaar.Toepasbaar}.
 */
package nl.plusgemeente.sdk.omgevingswet.toepasbaar;
