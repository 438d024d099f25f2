package id.asn.platform.testkit;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A provider's contract as it stands in {@code contracts/<service>/v1/openapi.yaml}, read once. */
public final class Contract {
    private static final Map<Path, Contract> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Path file;
    private final OpenAPI api;
    private final List<ContractOperation> operations;

    private Contract(Path file) {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, null);
        if (parsed.getOpenAPI() == null || !parsed.getMessages().isEmpty()) {
            throw new AssertionError(file + " is not a sound OpenAPI document: " + parsed.getMessages());
        }
        this.file = file;
        this.api = parsed.getOpenAPI();
        this.name = file.getParent().getParent().getFileName().toString();
        this.operations = operations(api);
    }

    /** The contract of {@code formation}, {@code applicant} or {@code selection}. */
    public static Contract of(String service) {
        return at(Root.of().resolve("contracts/" + service + "/v1/openapi.yaml"));
    }

    static Contract at(Path file) {
        return READ.computeIfAbsent(file.toAbsolutePath().normalize(), Contract::new);
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    OpenAPI api() {
        return api;
    }

    /** Reads a contract with its references to parameters, bodies and answers resolved. */
    static OpenAPI parse(String text, String origin) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text, null, options);
        if (parsed.getOpenAPI() == null || !parsed.getMessages().isEmpty()) {
            throw new AssertionError(origin + " is not a sound OpenAPI document: " + parsed.getMessages());
        }
        return parsed.getOpenAPI();
    }

    /** The file as it stands. */
    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every documented operation, in the order of the file. */
    List<ContractOperation> operations() {
        return operations;
    }

    /** The operation a request goes to; of two that match, the one with fewer path parameters. */
    Optional<ContractOperation> operation(String method, String path) {
        return operations.stream()
                .filter(o -> o.answers(method, path))
                .min(Comparator.comparingInt(ContractOperation::pathParameters));
    }

    private static List<ContractOperation> operations(OpenAPI api) {
        List<ContractOperation> found = new ArrayList<>();
        if (api.getPaths() == null) return found;
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) ->
                        found.add(new ContractOperation(api, method.name(), path, item, operation))));
        return found;
    }
}
