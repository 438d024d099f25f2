package id.asn.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Bean-validation errors as findings: the JSON's names, not Java's, and all of them at once. */
final class ViolationFindings {
    private static final Set<String> PLUMBING = Set.of("message", "groups", "payload", "flags");

    private ViolationFindings() {}

    static List<Finding> of(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(ViolationFindings::finding)
                .sorted(Comparator.comparing(Finding::pointer).thenComparing(Finding::code))
                .toList();
    }

    /** An answer of ours that breaks its own constraints is our fault, not the caller's. */
    static boolean ofOurOwnAnswer(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation.getPropertyPath()).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        String code = kebab(descriptor.getAnnotation().annotationType().getSimpleName());
        Map<String, Object> facts = new LinkedHashMap<>();
        descriptor.getAttributes().forEach((name, value) -> {
            if (!PLUMBING.contains(name) && (value instanceof Number || value instanceof String)) {
                facts.put(name, value);
            }
        });
        return new Finding(pointer(violation.getPropertyPath()), code, null, facts);
    }

    private static String pointer(Path path) {
        List<Path.Node> nodes = nodes(path);
        boolean inBody = nodes.stream().anyMatch(node -> node.getKind() == ElementKind.PROPERTY);
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(snake(node.getName()));
            } else if (node.getKind() == ElementKind.PARAMETER && !inBody) {
                pointer.append('?').append(snake(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static String kebab(String camel) {
        return snake(camel).replace('_', '-');
    }
}
