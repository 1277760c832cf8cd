package nl.plusgemeente.sdk.core.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Operation}; knows the API's own forms for identifications, dates, systems of coordinates and pages.
 *
 * @param <T> what the answer is read into
 */
public final class OperationBuilder<T> {
    private final ApiProfile api;
    private final String method;
    private final String path;
    private final Answer<T> answer;
    private final Map<String, String> pathValues = new LinkedHashMap<>();
    private final List<Operation.Parameter> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Object body;
    private boolean idempotent;
    private @Nullable Duration deadline;

    OperationBuilder(ApiProfile api, String method, String path, Answer<T> answer) {
        this.api = api;
        this.method = method;
        this.path = path;
        this.answer = answer;
    }

    /**
     * A value in the path, percent-encoded.
     *
     * @param name the name in the template
     * @param value the value
     * @return this builder
     */
    public OperationBuilder<T> path(String name, String value) {
        pathValues.put(name, PathIdForm.PERCENT.apply(value));
        return this;
    }

    /**
     * An identification in the path, in the form that the API wants.
     *
     * @param name the name in the template
     * @param identificatie the identification, for example {@code /akn/nl/act/gm0995/2020/omgevingsplan}
     * @return this builder
     */
    public OperationBuilder<T> identificatie(String name, String identificatie) {
        pathValues.put(name, api.pathIds().apply(identificatie));
        return this;
    }

    /**
     * A parameter of the query.
     *
     * @param name the name
     * @param value the value, not encoded
     * @return this builder
     */
    public OperationBuilder<T> query(String name, String value) {
        query.add(new Operation.Parameter(name, value));
        return this;
    }

    /**
     * A date in the query, in the API's form.
     *
     * @param name the name
     * @param date the date; nothing is added when empty
     * @return this builder
     */
    public OperationBuilder<T> query(String name, Optional<LocalDate> date) {
        date.ifPresent(value -> query(name, api.dates().text(value)));
        return this;
    }

    /**
     * A moment in the query, in ISO form in UTC.
     *
     * @param name the name
     * @param moment the moment; nothing is added when empty
     * @return this builder
     */
    public OperationBuilder<T> moment(String name, Optional<Instant> moment) {
        moment.ifPresent(value -> query(name, value.toString()));
        return this;
    }

    /**
     * The number of items on a page.
     *
     * @param size 1 to what the API takes
     * @return this builder
     * @throws IllegalArgumentException when the size is out of range
     */
    public OperationBuilder<T> pageSize(int size) {
        return query(api.paging().sizeParameter(), Integer.toString(api.paging().checkedSize(size)));
    }

    /**
     * The first page, by its number.
     *
     * @return this builder
     */
    public OperationBuilder<T> firstPage() {
        return query(api.paging().pageParameter(), Integer.toString(api.paging().firstPage()));
    }

    /**
     * The system of coordinates, where and how the API wants it named.
     *
     * @param epsg the EPSG code, for example 28992
     * @return this builder
     */
    public OperationBuilder<T> crs(int epsg) {
        CrsForm form = api.crs().orElseThrow(() -> new IllegalArgumentException(api + " knows no coordinates"));
        return form.place() == CrsForm.Place.HEADER
                ? header(form.name(), form.text(epsg))
                : query(form.name(), form.text(epsg));
    }

    /**
     * A header of this operation.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     */
    public OperationBuilder<T> header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /**
     * The body.
     *
     * @param value what is written as JSON, or a {@link nl.plusgemeente.sdk.core.http.RequestBody} as it is
     * @return this builder
     */
    public OperationBuilder<T> body(Object value) {
        body = value;
        return this;
    }

    /**
     * Repeating it does no harm, whatever its method.
     *
     * @return this builder
     */
    public OperationBuilder<T> idempotent() {
        idempotent = true;
        return this;
    }

    /**
     * The time for the whole call, instead of the SDK's.
     *
     * @param budget more than zero
     * @return this builder
     */
    public OperationBuilder<T> deadline(Duration budget) {
        deadline = budget;
        return this;
    }

    /**
     * The operation.
     *
     * @return a value
     * @throws IllegalArgumentException when a name in the template has no value
     */
    public Operation<T> build() {
        return new Operation<>(
                api,
                method,
                path,
                pathValues,
                query,
                headers,
                Optional.ofNullable(body),
                idempotent,
                Optional.ofNullable(deadline),
                Optional.empty(),
                answer);
    }
}
