package nl.plusgemeente.sdk.omgevingswet.presenteren;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Lists;
import nl.plusgemeente.sdk.omgevingswet.internal.lenient.Texts;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Bewerking;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Delta;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.LijstWijziging;
import nl.plusgemeente.sdk.omgevingswet.presenteren.annotatie.Wijziging;

/**
 * Finds every {@code _delta} in an answer. All kinds of annotations have one of the same shape, so that one reading
 * serves them all, those of which no public source tells the schema included.
 */
final class DeltaReading {
    private static final String DELTA = "_delta";
    private static final String IDENTIFICATIE = "identificatie";

    private final List<Delta> found = new ArrayList<>();

    private DeltaReading() {}

    static List<Delta> of(Map<?, ?> answer) {
        DeltaReading reading = new DeltaReading();
        answer.forEach((soort, list) -> {
            if (list instanceof List<?> items) {
                items.forEach(item -> reading.visit(String.valueOf(soort), "", "", item));
            }
        });
        return reading.found;
    }

    /** What has an identification stands for itself; what has none is a part of what it stands in. */
    private void visit(String soort, String owner, String onderdeel, Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return;
        }
        if (object.get(DELTA) instanceof Map<?, ?> delta) {
            found.add(delta(soort, owner(object, owner), onderdeel, delta));
        }
        String self = owner(object, owner);
        object.forEach((name, member) -> {
            if (!DELTA.equals(name)) {
                inside(soort, self, onderdeel, String.valueOf(name), member);
            }
        });
    }

    private void inside(String soort, String owner, String onderdeel, String name, Object member) {
        if (member instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                boolean itself = items.get(i) instanceof Map<?, ?> item && item.get(IDENTIFICATIE) instanceof String;
                if (itself) {
                    visit(name, owner, "", items.get(i));
                } else {
                    visit(soort, owner, path(onderdeel, name + "[" + i + "]"), items.get(i));
                }
            }
        } else {
            visit(soort, owner, path(onderdeel, name), member);
        }
    }

    private static String owner(Map<?, ?> object, String otherwise) {
        return object.get(IDENTIFICATIE) instanceof String own ? own : otherwise;
    }

    private static String path(String onderdeel, String name) {
        return onderdeel.isEmpty() ? name : onderdeel + "." + name;
    }

    static Delta delta(String soort, String identificatie, String onderdeel, Map<?, ?> delta) {
        List<Wijziging> fields = new ArrayList<>();
        if (delta.get("wijzigingen") instanceof Map<?, ?> changes) {
            changes.forEach(
                    (field, value) -> fields.add(new Wijziging(String.valueOf(field), Optional.ofNullable(value))));
        }
        List<LijstWijziging> lists = new ArrayList<>();
        if (delta.get("lijstWijzigingen") instanceof Map<?, ?> changes) {
            changes.forEach((field, change) -> lists.add(list(String.valueOf(field), change)));
        }
        return new Delta(
                soort,
                identificatie,
                onderdeel,
                Texts.scalar(delta.get("bewerking")).map(Bewerking::new),
                fields,
                lists);
    }

    private static LijstWijziging list(String field, Object change) {
        Map<?, ?> both = change instanceof Map<?, ?> map ? map : Map.of();
        return new LijstWijziging(field, Lists.texts(both.get("toegevoegd")), Lists.texts(both.get("verwijderd")));
    }
}
