package id.asn.platform.http;

import id.asn.platform.problem.Finding;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads query parameters that are not plain text. A value that cannot be read is the caller's fault and answered as such
 * (400, with the parameter's name and the choices); without this the framework answers that the address does not exist.
 */
@Provider
public class QueryConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, OffsetDateTime::parse);

    /** The converter of a query parameter; null for all that the framework reads as well. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .map(name -> (ParamConverter<T>) converter(name, type))
                .orElse(null);
    }

    private static ParamConverter<?> converter(String name, Class<?> type) {
        if (type.isEnum()) {
            return new Reader<>(text -> choice(type, text), invalid -> Finding.of("?" + name, "bukan-pilihan")
                    .with("pilihan", Arrays.toString(type.getEnumConstants())));
        }
        Function<String, ?> read = READERS.get(type);
        return read == null ? null : new Reader<>(read, invalid -> Finding.of("?" + name, "nilai-tidak-sah"));
    }

    private static Object choice(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a constant"));
    }

    /** Reads, or says what is wrong. */
    private record Reader<T>(Function<String, T> read, Function<String, Finding> fault) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                T value = text == null || text.isEmpty() ? null : read.apply(text);
                if (Storable.is(value)) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                throw new ParameterTidakSah(fault.apply(text));
            }
            throw new ParameterTidakSah(fault.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
