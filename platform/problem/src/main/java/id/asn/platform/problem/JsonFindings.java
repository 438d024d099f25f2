package id.asn.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a JSON body, in the caller's terms: pointer, code, allowed values. Never the parser's own words. */
final class JsonFindings {

    private JsonFindings() {}

    static List<Finding> of(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return List.of(Finding.of(pointer(unknown), "medan-tak-dikenal").with("medan", unknown.getPropertyName()));
        }
        if (broken instanceof InvalidFormatException format) {
            return List.of(invalid(format));
        }
        if (broken instanceof JsonMappingException mapping) {
            return List.of(Finding.of(pointer(mapping), "nilai-tidak-sah"));
        }
        var where = broken.getLocation();
        Finding finding = Finding.of("", "json-rusak");
        return List.of(
                where == null
                        ? finding
                        : finding.with("baris", where.getLineNr()).with("kolom", where.getColumnNr()));
    }

    private static Finding invalid(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        if (target != null && target.isEnum()) {
            return Finding.of(pointer(format), "bukan-pilihan")
                    .with("pilihan", Arrays.toString(target.getEnumConstants()));
        }
        return Finding.of(pointer(format), "nilai-tidak-sah");
    }

    private static String pointer(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
