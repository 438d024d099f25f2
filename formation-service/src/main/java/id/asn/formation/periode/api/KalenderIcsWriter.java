package id.asn.formation.periode.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes an iCalendar as its text. */
@Provider
@Produces(KalenderIcs.TYPE)
public class KalenderIcsWriter implements MessageBodyWriter<KalenderIcs> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == KalenderIcs.class;
    }

    @Override
    public void writeTo(
            KalenderIcs calendar,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(calendar.isi().getBytes(StandardCharsets.UTF_8));
    }
}
