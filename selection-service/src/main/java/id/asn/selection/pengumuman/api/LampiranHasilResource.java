package id.asn.selection.pengumuman.api;

import id.asn.selection.pengumuman.Lampiran;
import id.asn.selection.pengumuman.flow.ReadLampiran;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The annex of an announced result, for everybody, by the ending of its path. */
@Path("/v1/hasil/{id}")
@Transactional
public class LampiranHasilResource {
    private final ReadLampiran annexes;

    LampiranHasilResource(ReadLampiran annexes) {
        this.annexes = annexes;
    }

    /** For programs. */
    @GET
    @PermitAll
    @Path("/lampiran.csv")
    @Produces(Bentuk.CSV)
    public RestResponse<StreamingOutput> csv(@RestPath UUID id) {
        return file(id, "csv", LampiranCsv::write);
    }

    /** For spreadsheets. */
    @GET
    @PermitAll
    @Path("/lampiran.xlsx")
    @Produces(Bentuk.XLSX)
    public RestResponse<StreamingOutput> xlsx(@RestPath UUID id) {
        return file(id, "xlsx", LampiranXlsx::write);
    }

    /** For the notice board. */
    @GET
    @PermitAll
    @Path("/lampiran.pdf")
    @Produces(Bentuk.PDF)
    public RestResponse<StreamingOutput> pdf(@RestPath UUID id) {
        return file(id, "pdf", LampiranPdf::write);
    }

    @FunctionalInterface
    private interface Penulis {
        void write(Lampiran lampiran, OutputStream target) throws IOException;
    }

    private RestResponse<StreamingOutput> file(UUID id, String ending, Penulis writer) {
        Lampiran annex = annexes.read(id);
        return ResponseBuilder.<StreamingOutput>ok(target -> writer.write(annex, target))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(annex.nama(), ending))
                .build();
    }
}
