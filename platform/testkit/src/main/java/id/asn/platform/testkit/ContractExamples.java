package id.asn.platform.testkit;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every example of a contract against its schema, and misses none: each JSON answer and each JSON request body has
 * one.
 */
final class ContractExamples {
    private final SchemaValidator validator;
    private final OpenAPI api;
    private final List<String> faults = new ArrayList<>();

    private ContractExamples(Contract contract) {
        this.api = contract.api();
        this.validator = new SchemaValidator(api, new MessageResolver());
    }

    static void check(Contract contract) {
        ContractExamples examples = new ContractExamples(contract);
        contract.operations().forEach(examples::operation);
        if (!examples.faults.isEmpty()) {
            throw new AssertionError(contract.file() + "\n  " + String.join("\n  ", examples.faults));
        }
    }

    /** The examples of one media type by name, references resolved. */
    static Map<String, Object> of(OpenAPI api, MediaType type) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (type.getExample() != null) found.put("example", type.getExample());
        if (type.getExamples() != null) {
            type.getExamples()
                    .forEach((name, e) -> found.put(name, resolve(api, e).getValue()));
        }
        return found;
    }

    private void operation(ContractOperation operation) {
        content(operation + " request", operation.body());
        operation.answers().forEach((status, response) -> {
            if (response.getContent() != null) content(operation + " " + status, response.getContent());
        });
        operation.parameters().forEach(p -> parameter(operation + " parameter " + p.getName(), p));
    }

    private void content(String where, Content content) {
        content.forEach((name, type) -> {
            if (!name.contains("json") || type.getSchema() == null) return;
            Map<String, Object> examples = of(api, type);
            if (examples.isEmpty()) faults.add(where + ": no example of " + name);
            examples.forEach((key, value) -> fits(where + " example '" + key + "'", value, type.getSchema()));
        });
    }

    private void parameter(String where, Parameter parameter) {
        if (parameter.getExample() != null) fits(where, parameter.getExample(), parameter.getSchema());
    }

    private void fits(String where, Object value, Schema<?> schema) {
        try {
            String example = value instanceof String text ? text : Json.mapper().writeValueAsString(value);
            ValidationReport report = validator.validate(example, schema, "example");
            if (report.hasErrors()) {
                faults.add(where + ": "
                        + SimpleValidationReportFormat.getInstance().apply(report));
            }
        } catch (JsonProcessingException e) {
            faults.add(where + ": " + e.getOriginalMessage());
        }
    }

    private static Example resolve(OpenAPI api, Example example) {
        if (example.get$ref() == null) return example;
        String name = example.get$ref().substring(example.get$ref().lastIndexOf('/') + 1);
        return api.getComponents().getExamples().get(name);
    }
}
