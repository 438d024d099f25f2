package id.asn.selection.pengumuman.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.PutusanUmum;
import id.asn.selection.pengumuman.flow.ReadPengumuman;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is announced, for everybody. */
@Path("/v1/pengumuman")
public class PengumumanResource {
    private final ReadPengumuman announced;

    PengumumanResource(ReadPengumuman announced) {
        this.announced = announced;
    }

    /** Announced results, in force and replaced, in the order they were computed. */
    @GET
    @PermitAll
    public Page<PengumumanJson> list(
            @RestQuery String instansi,
            @RestQuery Integer tahun,
            @RestQuery Tahap tahap,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = announced.list(instansi, tahun, tahap, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Hasil::urut).map(PengumumanJson::of);
    }

    /** What became of a number. */
    @GET
    @PermitAll
    @Path("/peserta/{nomor}")
    public PutusanUmumJson one(@RestPath String nomor) {
        List<PutusanUmum> found = announced.of(nomor);
        if (found.isEmpty()) {
            throw new NotHere("peserta", nomor);
        }
        return new PutusanUmumJson(
                nomor,
                found.stream().map(it -> PutusanUmumJson.Satu.of(nomor, it)).toList());
    }
}
