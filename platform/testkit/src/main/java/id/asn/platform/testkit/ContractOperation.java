package id.asn.platform.testkit;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One documented operation: where it is, who may, what it takes and what it can answer. References are resolved. */
record ContractOperation(OpenAPI api, String method, String path, PathItem item, Operation operation) {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    String id() {
        return operation.getOperationId();
    }

    /** Roles of {@code x-peran}; {@code publik} stands for no sign-in at all. */
    Set<String> roles() {
        Object stated = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get("x-peran");
        if (!(stated instanceof List<?> list)) return Set.of();
        return list.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isPublic() {
        return roles().contains("publik");
    }

    boolean answers(String verb, String requested) {
        return method.equals(verb) && requested.matches(template());
    }

    /** True when every segment that stands for a UUID is one. */
    boolean fits(String requested) {
        String[] names = path.split("/");
        String[] values = requested.split("/");
        Set<String> keys = parameters().stream()
                .filter(it -> "path".equals(it.getIn()) && it.getSchema() != null)
                .filter(it -> "uuid".equals(resolve(it.getSchema()).getFormat()))
                .map(it -> "{" + it.getName() + "}")
                .collect(Collectors.toSet());
        return IntStream.range(0, names.length)
                .filter(place -> keys.contains(names[place]))
                .allMatch(place -> UUID.matcher(values[place]).matches());
    }

    int pathParameters() {
        return (int) PARAMETER.matcher(path).results().count();
    }

    /** Documented answers by status, in the order of the file. */
    Map<String, ApiResponse> answers() {
        Map<String, ApiResponse> answers = new LinkedHashMap<>();
        if (operation.getResponses() == null) return answers;
        operation.getResponses().forEach((status, response) -> answers.put(status, resolve(response)));
        return answers;
    }

    /**
     * What must have been exercised for the answer: this operation; or, for a shared answer that is given before any
     * operation is reached ({@code x-sebelum-operasi}), any operation of the same class of load.
     */
    String proof(String status) {
        boolean before = answers().get(status).getExtensions() != null
                && Boolean.TRUE.equals(answers().get(status).getExtensions().get("x-sebelum-operasi"));
        return (before ? load() : id()) + " " + status;
    }

    private String load() {
        if (!method.equals("GET")) return "any write";
        return isPublic() ? "any public read" : "any own read";
    }

    List<Parameter> parameters() {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(this::resolve)
                .toList();
    }

    /** The media types a request body may have, with their examples; empty when the operation takes none. */
    Content body() {
        return Optional.ofNullable(operation.getRequestBody())
                .map(this::resolve)
                .map(RequestBody::getContent)
                .orElseGet(Content::new);
    }

    private String template() {
        String[] literals = PARAMETER.split(path, -1);
        return Stream.of(literals).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
    }

    private ApiResponse resolve(ApiResponse response) {
        return response.get$ref() == null
                ? response
                : api.getComponents().getResponses().get(last(response.get$ref()));
    }

    private Parameter resolve(Parameter parameter) {
        return parameter.get$ref() == null
                ? parameter
                : api.getComponents().getParameters().get(last(parameter.get$ref()));
    }

    private Schema<?> resolve(Schema<?> schema) {
        return schema.get$ref() == null
                ? schema
                : api.getComponents().getSchemas().get(last(schema.get$ref()));
    }

    private RequestBody resolve(RequestBody body) {
        return body.get$ref() == null
                ? body
                : api.getComponents().getRequestBodies().get(last(body.get$ref()));
    }

    private static String last(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
