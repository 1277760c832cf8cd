/** Own keys, for others to verify with. Start reading at {@link nl.plusgemeente.sdk.auth.key.JwksExporter}. */
package nl.plusgemeente.sdk.auth.key;
