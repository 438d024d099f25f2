package id.asn.selection.penerimaan.api;

import id.asn.selection.penerimaan.flow.Penerima;
import id.asn.selection.penerimaan.store.RiwayatNilaiStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** Every score that ever counted for a participant, with the file it came in, its sender and who let it count. */
@Path("/v1/peserta/{nomor}/riwayat-nilai")
@Transactional
public class RiwayatNilaiResource {
    private final RiwayatNilaiStore store;
    private final Penerima penerima;

    RiwayatNilaiResource(RiwayatNilaiStore store, Penerima penerima) {
        this.store = store;
        this.penerima = penerima;
    }

    /** In the order in which they began to count. */
    @GET
    @RolesAllowed({"panselnas", "auditor"})
    public RiwayatNilaiJson of(@RestPath String nomor) {
        return new RiwayatNilaiJson(store.of(nomor).stream()
                .map(one ->
                        RiwayatNilaiJson.Entri.of(one, penerima.of(one.jenis()).kolomNilai()))
                .toList());
    }
}
