package id.asn.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A request to one operation made of the contract's own examples; a dry run where the operation offers one. */
record SampleRequest(ContractOperation operation) {
    static SampleRequest of(ContractOperation operation) {
        return new SampleRequest(operation);
    }

    Response send(RequestSpecification request) {
        RequestSpecification whole = request.config(RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        for (Parameter parameter : operation.parameters()) add(whole, parameter);
        body(whole);
        return whole.request(operation.method(), operation.path());
    }

    private void add(RequestSpecification request, Parameter parameter) {
        String name = parameter.getName();
        if ("path".equals(parameter.getIn())) {
            request.pathParam(name, value(parameter));
        } else if ("uji_coba".equals(name)) {
            request.queryParam(name, true);
        } else if (Boolean.TRUE.equals(parameter.getRequired())) {
            if ("query".equals(parameter.getIn())) request.queryParam(name, value(parameter));
            if ("header".equals(parameter.getIn())) request.header(name, value(parameter));
        }
    }

    /** The parameter's example, else a random one of its format. */
    private Object value(Parameter parameter) {
        if (parameter.getExample() != null) return parameter.getExample();
        Schema<?> schema = resolve(parameter.getSchema());
        if (schema.getExample() != null) return schema.getExample();
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return schema.getEnum().get(0);
        }
        if (schema.getDefault() != null) return schema.getDefault();
        return "uuid".equals(schema.getFormat()) ? UUID.randomUUID() : "1";
    }

    private Schema<?> resolve(Schema<?> schema) {
        if (schema == null) return new Schema<>();
        String ref = schema.get$ref();
        return ref == null
                ? schema
                : operation.api().getComponents().getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private void body(RequestSpecification request) {
        Content content = operation.body();
        if (content.isEmpty()) return;
        String type = content.keySet().iterator().next();
        Map<String, Object> examples = ContractExamples.of(operation.api(), content.get(type));
        Object example =
                examples.isEmpty() ? "{}" : examples.values().iterator().next();
        request.contentType(type);
        if (type.startsWith("multipart/")) {
            request.multiPart("berkas", "contoh", new byte[] {1});
        } else {
            request.body(text(example).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Object example) {
        try {
            return example instanceof String s ? s : Json.mapper().writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
