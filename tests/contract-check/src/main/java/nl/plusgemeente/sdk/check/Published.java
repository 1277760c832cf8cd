package nl.plusgemeente.sdk.check;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A published OpenAPI document, as far as operations go. */
final class Published {

    private final OpenAPI document;
    private final Schemas schemas;

    private Published(OpenAPI document) {
        this.document = document;
        this.schemas = new Schemas(document);
    }

    /**
     * Reads a document; references to other documents are left alone.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Published read(String text) {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
        if (result.getOpenAPI() == null || result.getOpenAPI().getPaths() == null) {
            throw new IllegalArgumentException("this is no OpenAPI document: " + result.getMessages());
        }
        return new Published(result.getOpenAPI());
    }

    String version() {
        return document.getInfo() == null
                ? "without version"
                : String.valueOf(document.getInfo().getVersion());
    }

    Schemas schemas() {
        return schemas;
    }

    /** The operation with a method and a path of this shape. */
    Optional<Found> find(String method, String shape) {
        return all().filter(found -> found.method().equals(method)
                        && OurOperation.shape(found.path()).equals(shape))
                .findFirst();
    }

    Stream<Found> all() {
        return document.getPaths().entrySet().stream().flatMap(path -> operations(path.getKey(), path.getValue()));
    }

    private Stream<Found> operations(String path, PathItem item) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                item.readOperationsMap().entrySet()) {
            List<Parameter> parameters = new ArrayList<>(orNone(item.getParameters()));
            parameters.addAll(orNone(entry.getValue().getParameters()));
            found.add(new Found(
                    entry.getKey().name(),
                    path,
                    parameters.stream().map(this::resolved).toList(),
                    answer(entry.getValue())));
        }
        return found.stream();
    }

    private Parameter resolved(Parameter parameter) {
        String ref = parameter.get$ref();
        if (ref == null || document.getComponents() == null) {
            return parameter;
        }
        Map<String, Parameter> shared = document.getComponents().getParameters();
        Parameter found = shared == null ? null : shared.get(ref.substring(ref.lastIndexOf('/') + 1));
        return found == null ? parameter : found;
    }

    private Optional<SchemaNode> answer(Operation operation) {
        if (operation.getResponses() == null) {
            return Optional.empty();
        }
        return operation.getResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(entry -> response(entry.getValue()).getContent())
                .flatMap(Published::json)
                .map(MediaType::getSchema)
                .flatMap(schema -> schemas.node(schema).stream())
                .findFirst();
    }

    private ApiResponse response(ApiResponse response) {
        String ref = response.get$ref();
        if (ref == null || document.getComponents() == null) {
            return response;
        }
        Map<String, ApiResponse> shared = document.getComponents().getResponses();
        ApiResponse found = shared == null ? null : shared.get(ref.substring(ref.lastIndexOf('/') + 1));
        return found == null ? response : found;
    }

    private static Stream<MediaType> json(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.entrySet().stream()
                        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).contains("json"))
                        .map(Map.Entry::getValue);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /**
     * An operation of the document.
     *
     * @param method the HTTP method
     * @param path the path below the API's base
     * @param parameters all of them, with those of the path
     * @param answer the schema of a good answer in JSON
     */
    record Found(String method, String path, List<Parameter> parameters, Optional<SchemaNode> answer) {}
}
