/**
 * JSON behind a seam of our own. Start reading at {@link nl.plusgemeente.sdk.core.json.JsonCodec}.
 */
package nl.plusgemeente.sdk.core.json;
