package id.asn.selection.hasil.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.hasil.store.BarisStore.Pilihan;
import id.asn.selection.hasil.store.LaporanStore;
import id.asn.selection.hasil.store.LaporanStore.Laporan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is inside a version: outcomes, the canonical file, and the reports that came of it. */
@Path("/v1/hasil/{id}")
@Transactional
public class IsiHasilResource {
    private final BarisStore lines;
    private final LaporanStore reports;
    private final BarisBerkas berkas;
    private final Penglihatan sight;

    IsiHasilResource(BarisStore lines, LaporanStore reports, BarisBerkas berkas, Penglihatan sight) {
        this.lines = lines;
        this.reports = reports;
        this.berkas = berkas;
        this.sight = sight;
    }

    /** Outcomes by formasi, in the order of the announcement. */
    @GET
    @Path("/baris")
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public Page<BarisHasilJson> rows(
            @RestPath UUID id,
            @RestQuery("formasi_id") UUID formasiId,
            @RestQuery String kode,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        UUID seen = Penglihatan.about(sight.one(id), false).id();
        var rows = lines.outcomes(seen, new Pilihan(formasiId, kode, null), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Pasangan::urut).map(berkas::outcome);
    }

    /** The canonical file, byte for byte what the hash was taken of. */
    @GET
    @Path("/berkas")
    @Produces("application/x-ndjson")
    @RolesAllowed({"panselnas", "auditor"})
    public StreamingOutput file(@RestPath UUID id) {
        UUID seen = sight.one(id).id();
        return new AliranBerkas(lines, seen);
    }

    /** Reports of filled seats, sent and still owed. */
    @GET
    @Path("/keterisian")
    @RolesAllowed({"panselnas", "auditor"})
    public Page<LaporanJson> reports(@RestPath UUID id, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        UUID seen = sight.one(id).id();
        return Page.of(reports.list(seen, Cursor.after(after), limit.fetch()), limit, Laporan::urut)
                .map(LaporanJson::of);
    }
}
