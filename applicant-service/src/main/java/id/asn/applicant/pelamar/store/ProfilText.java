package id.asn.applicant.pelamar.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.asn.applicant.pelamar.Profil;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/**
 * The profile as one text beside the person: canonical JSON, keys sorted, decimals and days as strings, what is not stated
 * left out. It is read and written whole, so a submission costs no query more than before.
 */
@Converter(autoApply = true)
public class ProfilText implements AttributeConverter<Profil, String> {
    private static final JsonMapper JSON = mapper();

    @Override
    public String convertToDatabaseColumn(Profil profil) {
        return profil == null || profil.equals(Profil.KOSONG) ? null : write(profil);
    }

    @Override
    public Profil convertToEntityAttribute(String text) {
        return text == null ? Profil.KOSONG : read(text);
    }

    /** The canonical text. */
    public static String write(Profil profil) {
        try {
            return JSON.writeValueAsString(profil);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The profile of a canonical text. */
    public static Profil read(String text) {
        try {
            return JSON.readValue(text, Profil.class);
        } catch (JsonProcessingException unreadable) {
            // the parser's own words would repeat what the person declared
            throw new IllegalStateException(
                    "a profile at rest cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }
}
