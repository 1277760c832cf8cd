/**
 * Omgevingsdocumenten downloaden v1: regelingen as ZIP files. Start reading at
 * {@link nl.plusgemeente.sdk.mock.internal.downloaden.DownloadenApi}.
 */
package nl.plusgemeente.sdk.mock.internal.downloaden;
