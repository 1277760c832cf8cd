package nl.plusgemeente.sdk.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.plusgemeente.sdk.check.Drift.Kind;

/** The fields that wire records read, held against a schema. */
final class FieldComparison {

    private static final Map<Class<?>, Set<String>> TYPES = Map.of(
            String.class, Set.of("string"),
            Integer.class, Set.of("integer", "number"),
            Long.class, Set.of("integer", "number"),
            Double.class, Set.of("integer", "number"),
            Boolean.class, Set.of("boolean"),
            List.class, Set.of("array"));

    private final Schemas schemas;
    private final List<Drift> drifts;
    private final Set<String> seen = new HashSet<>();

    FieldComparison(Schemas schemas, List<Drift> drifts) {
        this.schemas = schemas;
        this.drifts = drifts;
    }

    /** Where an answer is a page, its items; their member may be missed too. */
    void answer(OurOperation ours, Reading reading, SchemaNode schema) {
        if (reading.member().isEmpty()) {
            compare(ours.toString(), reading.type(), schema);
            return;
        }
        Optional<SchemaNode> list = Optional.ofNullable(schemas.members(schema).get("_embedded"))
                .flatMap(embedded ->
                        Optional.ofNullable(schemas.members(embedded).get(reading.member())));
        if (list.isEmpty()) {
            drifts.add(new Drift(Kind.FIELD_UNKNOWN, ours.toString(), "_embedded." + reading.member()));
            return;
        }
        list.flatMap(schemas::items).ifPresent(item -> compare(ours.toString(), reading.type(), item));
    }

    private void compare(String where, Type type, SchemaNode schema) {
        Type plain = unwrapped(type);
        if (plain instanceof ParameterizedType list && list.getRawType() == List.class) {
            typeOf(where, List.class, schema);
            schemas.items(schema).ifPresent(item -> compare(where + "[]", list.getActualTypeArguments()[0], item));
            return;
        }
        if (!(plain instanceof Class<?> read)) {
            return;
        }
        typeOf(where, read, schema);
        if (read.isRecord() && schema.types().contains("object") && seen.add(read.getName() + " " + schema.name())) {
            members(where, read, schema);
        }
    }

    private void members(String where, Class<?> read, SchemaNode schema) {
        Map<String, SchemaNode> members = new TreeMap<>(schemas.members(schema));
        for (RecordComponent component : read.getRecordComponents()) {
            SchemaNode member = members.remove(component.getName());
            String field = where + "." + component.getName();
            if (member == null) {
                drifts.add(new Drift(Kind.FIELD_UNKNOWN, where, component.getName()));
            } else {
                compare(field, component.getGenericType(), member);
            }
        }
        members.keySet().forEach(name -> drifts.add(new Drift(Kind.FIELD_NEW, where, name)));
    }

    private void typeOf(String where, Class<?> read, SchemaNode schema) {
        Set<String> expected = TYPES.get(read);
        if (expected != null
                && !schema.types().isEmpty()
                && schema.types().stream().noneMatch(expected::contains)) {
            drifts.add(new Drift(Kind.TYPE_DIFFERS, where, read.getSimpleName() + " is " + schema.types()));
        }
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }
}
