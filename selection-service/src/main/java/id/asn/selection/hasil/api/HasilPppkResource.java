package id.asn.selection.hasil.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.JenisBaris;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.hasil.store.BarisStore.Pilihan;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is inside a version of PPPK, whose points are others than those of CPNS: outcomes, and the explanation of one. */
@Path("/v1/hasil/{id}")
@Transactional
public class HasilPppkResource {
    private final BarisStore lines;
    private final BerkasPppkJson berkas;
    private final BarisBerkas aturan;
    private final Penglihatan sight;

    HasilPppkResource(BarisStore lines, BerkasPppkJson berkas, BarisBerkas aturan, Penglihatan sight) {
        this.lines = lines;
        this.berkas = berkas;
        this.aturan = aturan;
        this.sight = sight;
    }

    /** Outcomes by formasi, in the order of the announcement. */
    @GET
    @Path("/baris-pppk")
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public Page<BarisPppkJson> rows(
            @RestPath UUID id,
            @RestQuery("formasi_id") UUID formasiId,
            @RestQuery String kode,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        UUID seen = Penglihatan.about(sight.one(id), true).id();
        var rows = lines.outcomes(seen, new Pilihan(formasiId, kode, null), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Pasangan::urut).map(berkas::outcome);
    }

    /** Own group and points, rank, cut-offs of the formasi, the step that decided, and rules, to whoever knows the number. */
    @GET
    @Path("/peserta-pppk/{nomor}")
    @PermitAll
    public PenjelasanPppkJson explain(@RestPath UUID id, @RestPath String nomor) {
        Hasil hasil = Penglihatan.about(sight.announced(id), true);
        BarisPppkJson baris = lines.outcomes(id, new Pilihan(null, null, nomor), 0, 1).stream()
                .map(berkas::outcome)
                .findFirst()
                .orElseThrow(() -> new NotHere("peserta", nomor));
        List<AturanJson> rules = lines.lines(id, JenisBaris.ATURAN, Optional.empty()).stream()
                .map(aturan::aturan)
                .map(AturanJson::of)
                .toList();
        BatasPppkJson batas = berkas.batas(
                lines.lines(id, JenisBaris.BATAS, Optional.of(baris.dilamar())).get(0));
        return PenjelasanPppkJson.of(hasil, baris, batas, rules);
    }
}
