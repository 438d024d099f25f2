package id.asn.formation.laporan.api;

import id.asn.formation.laporan.GrafikBatang;
import id.asn.formation.laporan.Tabel;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A report as a chart of bars. */
@Provider
@Produces(Bentuk.SVG)
public class TulisSvg implements MessageBodyWriter<Tabel> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Tabel.class;
    }

    @Override
    public void writeTo(
            Tabel tabel,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream target)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.svg\"".formatted(tabel.nama()));
        target.write(GrafikBatang.of(tabel).getBytes(StandardCharsets.UTF_8));
    }
}
