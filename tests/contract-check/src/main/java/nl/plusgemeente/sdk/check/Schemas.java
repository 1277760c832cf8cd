package nl.plusgemeente.sdk.check;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schemas of a document: references followed, combinations taken together. */
final class Schemas {

    private static final int DEEPEST = 20;

    private final Map<String, Schema<?>> named = new TreeMap<>();

    Schemas(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach((name, schema) -> named.put(name, (Schema<?>) schema));
        }
    }

    /** The schema with what it refers to; empty where the document leaves it open. */
    Optional<SchemaNode> node(@Nullable Schema<?> schema) {
        if (schema == null) {
            return Optional.empty();
        }
        List<Schema<?>> parts = new ArrayList<>();
        collect(schema, parts, 0);
        TreeSet<String> types = new TreeSet<>();
        parts.forEach(part -> types.addAll(types(part)));
        types.remove("null");
        String name = schema.get$ref() == null ? "" : last(schema.get$ref());
        return parts.isEmpty() ? Optional.empty() : Optional.of(new SchemaNode(name, types, parts));
    }

    /** The members of an object, by name. */
    Map<String, SchemaNode> members(SchemaNode node) {
        Map<String, SchemaNode> members = new TreeMap<>();
        for (Schema<?> part : node.parts()) {
            if (part.getProperties() != null) {
                part.getProperties()
                        .forEach((name, schema) -> node((Schema<?>) schema)
                                .ifPresentOrElse(
                                        found -> members.put(name, found),
                                        () -> members.put(name, new SchemaNode("", new TreeSet<>(), List.of()))));
            }
        }
        return members;
    }

    /** What a list has. */
    Optional<SchemaNode> items(SchemaNode node) {
        return node.parts().stream()
                .map(Schema::getItems)
                .flatMap(items -> node((Schema<?>) items).stream())
                .findFirst();
    }

    private void collect(Schema<?> schema, List<Schema<?>> parts, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (schema.get$ref() != null) {
            Schema<?> target = named.get(last(schema.get$ref()));
            if (target != null) {
                collect(target, parts, depth + 1);
            }
            return;
        }
        parts.add(schema);
        for (List<?> combined : combinations(schema)) {
            combined.forEach(part -> collect((Schema<?>) part, parts, depth + 1));
        }
    }

    private static List<List<?>> combinations(Schema<?> schema) {
        List<List<?>> all = new ArrayList<>();
        if (schema.getAllOf() != null) {
            all.add(schema.getAllOf());
        }
        if (schema.getOneOf() != null) {
            all.add(schema.getOneOf());
        }
        if (schema.getAnyOf() != null) {
            all.add(schema.getAnyOf());
        }
        return all;
    }

    /** OpenAPI 3.0 has one type, 3.1 a set of them. */
    private static Set<String> types(Schema<?> schema) {
        TreeSet<String> types = new TreeSet<>();
        if (schema.getType() != null) {
            types.add(schema.getType());
        }
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        }
        if (schema.getProperties() != null) {
            types.add("object");
        }
        return types;
    }

    private static String last(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
