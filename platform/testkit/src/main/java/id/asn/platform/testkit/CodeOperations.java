package id.asn.platform.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations the JAX-RS annotations in byte code declare, as {@code GET /v1/usulan/{id}}. Only those of a published
 * major version ({@code /v1}...) or under a year or the like ({@code /{tahun}/...}): health, metrics and problem pages are
 * of the house, not of a contract. Interfaces are clients, not providers.
 */
final class CodeOperations {
    private static final String RS = "jakarta.ws.rs.";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private CodeOperations() {}

    static Set<String> in(String... packages) {
        return of(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream());
    }

    static Set<String> of(Stream<JavaClass> classes) {
        return classes.filter(c -> !c.isInterface() && c.isAnnotatedWith(RS + "Path"))
                .flatMap(c -> c.getMethods().stream())
                .flatMap(m -> operation(m).stream())
                .filter(o -> o.matches("[A-Z]+ /(v\\d+|\\{\\w+})/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> operation(JavaMethod method) {
        return VERBS.stream()
                .filter(v -> method.isAnnotatedWith(RS + v))
                .findFirst()
                .map(verb -> verb + " " + path(method));
    }

    private static String path(JavaMethod method) {
        String whole = "/" + value(method.getOwner().getAnnotationOfType(RS + "Path")) + "/"
                + method.tryGetAnnotationOfType(RS + "Path")
                        .map(CodeOperations::value)
                        .orElse("");
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static String value(JavaAnnotation<?> path) {
        return path.get("value").map(Object::toString).orElse("");
    }
}
