/**
 * A whole regeling as files on disk (Omgevingsdocumenten downloaden v1). Start reading at
 * {@link nl.plusgemeente.sdk.omgevingswet.downloaden.Downloads}.
 */
package nl.plusgemeente.sdk.omgevingswet.downloaden;
