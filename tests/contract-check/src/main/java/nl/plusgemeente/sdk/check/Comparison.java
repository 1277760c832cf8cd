package nl.plusgemeente.sdk.check;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plusgemeente.sdk.check.Drift.Kind;
import nl.plusgemeente.sdk.check.Published.Found;

/** What the SDK does with one API, held against a document of it. */
final class Comparison {

    /** What every API has, and no application asks. */
    private static final Set<String> HOUSEKEEPING =
            Set.of("/", "/health", "/info", "/app-health", "/app-info", "/openapi.json", "/openapi.yaml", "/crss");

    private final Published published;
    private final List<Drift> drifts = new ArrayList<>();

    private Comparison(Published published) {
        this.published = published;
    }

    /** All differences, what breaks first. */
    static List<Drift> of(Collection<OurOperation> ours, Published published) {
        Comparison comparison = new Comparison(published);
        ours.forEach(comparison::operation);
        comparison.missed(ours);
        return comparison.drifts.stream()
                .distinct()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    private void operation(OurOperation ours) {
        Optional<Found> found = published.find(ours.method(), ours.shape());
        if (found.isEmpty()) {
            add(Kind.OPERATION_GONE, ours.toString(), ours.path());
            return;
        }
        parameters(ours, found.get());
        ours.answer()
                .ifPresent(reading -> found.get()
                        .answer()
                        .ifPresent(schema ->
                                new FieldComparison(published.schemas(), drifts).answer(ours, reading, schema)));
    }

    private void parameters(OurOperation ours, Found found) {
        Set<String> known = found.parameters().stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .map(Parameter::getName)
                .collect(Collectors.toSet());
        ours.query().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(Kind.PARAMETER_UNKNOWN, ours.toString(), name));
        found.parameters().stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .filter(parameter -> "query".equals(parameter.getIn()))
                .map(Parameter::getName)
                .filter(name -> !ours.query().contains(name))
                .forEach(name -> add(Kind.PARAMETER_REQUIRED, ours.toString(), name));
    }

    private void missed(Collection<OurOperation> ours) {
        Set<String> typed = ours.stream()
                .map(operation -> operation.method() + " " + operation.shape())
                .collect(Collectors.toSet());
        published
                .all()
                .filter(found -> !HOUSEKEEPING.contains(found.path()))
                .filter(found -> !typed.contains(found.method() + " " + OurOperation.shape(found.path())))
                .forEach(found -> add(Kind.OPERATION_NEW, found.method() + " " + found.path(), found.path()));
    }

    private void add(Kind kind, String where, String what) {
        drifts.add(new Drift(kind, where, what));
    }
}
