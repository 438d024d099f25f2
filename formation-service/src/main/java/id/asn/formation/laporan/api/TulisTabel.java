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
import java.util.Map;

/** A report in whichever form is accepted, under its own name; JSON is written by the framework. */
@Provider
@Produces({Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF, Bentuk.SVG})
public class TulisTabel implements MessageBodyWriter<Tabel> {
    private static final Map<String, Form> FORMS = Map.of(
            Bentuk.CSV, new Form("attachment; filename=\"%s.csv\"", TulisCsv::write),
            Bentuk.XLSX, new Form("attachment; filename=\"%s.xlsx\"", BukuKerja::write),
            Bentuk.PDF, new Form("attachment; filename=\"%s.pdf\"", HalamanCetak::write),
            Bentuk.SVG, new Form("inline; filename=\"%s.svg\"", TulisTabel::chart));

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
        Form form = FORMS.get(media.getType() + "/" + media.getSubtype());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, form.disposition().formatted(tabel.nama()));
        form.writer().write(tabel, target);
    }

    private static void chart(Tabel tabel, OutputStream target) throws IOException {
        target.write(GrafikBatang.of(tabel).getBytes(StandardCharsets.UTF_8));
    }

    /** How one form is offered and written. */
    private record Form(String disposition, Writer writer) {}

    private interface Writer {
        void write(Tabel tabel, OutputStream target) throws IOException;
    }
}
