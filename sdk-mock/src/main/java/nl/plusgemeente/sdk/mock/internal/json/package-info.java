/**
 * How JSON is made and read. Start reading at {@link nl.plusgemeente.sdk.mock.internal.json.Json}.
 */
@NullMarked
package nl.plusgemeente.sdk.mock.internal.json;

import org.jspecify.annotations.NullMarked;
