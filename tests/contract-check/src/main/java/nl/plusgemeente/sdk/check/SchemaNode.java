package nl.plusgemeente.sdk.check;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/**
 * A schema with its references followed.
 *
 * @param name its name in the document; empty text when it has none
 * @param types the JSON types that it says; empty when it leaves them open
 * @param parts the schema, and those that it is put together from
 */
record SchemaNode(String name, Set<String> types, List<Schema<?>> parts) {}
