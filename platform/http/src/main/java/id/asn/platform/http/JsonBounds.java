package id.asn.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** No text with a zero character and no day or instant outside {@link Storable} is read from JSON; the pointer says where. */
@Singleton
public class JsonBounds implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("bounds").setDeserializerModifier(new Bounding()));
    }

    /** Puts the check behind every reader of text, days and instants. */
    private static final class Bounding extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
            return Storable.concerns(type.getBeanClass()) ? new Checking(reader) : reader;
        }
    }

    /** Reads as before, then looks. */
    private static final class Checking extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Checking(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Checking(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object value = super.deserialize(parser, context);
            if (!Storable.is(value)) {
                throw context.weirdStringException("", handledType(), "cannot be stored");
            }
            return value;
        }
    }
}
