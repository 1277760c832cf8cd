/**
 * Whose certificates are trusted, and whether they still may be. Start reading at
 * {@link nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy}.
 */
package nl.plusgemeente.sdk.auth.certificate;
