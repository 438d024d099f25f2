package id.asn.selection.hasil.api;

import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.PohonMerkle;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BuktiStore;
import id.asn.selection.hasil.store.BuktiStore.Daun;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Proves to everybody who knows the number that an outcome stands in the announced bundle as it was told. */
@Path("/v1/hasil/{id}/peserta/{nomor}/bukti")
@Transactional
public class BuktiResource {
    private final BuktiStore store;
    private final BarisStore lines;
    private final Penglihatan sight;

    BuktiResource(BuktiStore store, BarisStore lines, Penglihatan sight) {
        this.store = store;
        this.lines = lines;
        this.sight = sight;
    }

    /** The own line, its place, and the way from it to the root. */
    @GET
    @PermitAll
    public BuktiJson prove(@RestPath UUID id, @RestPath String nomor) {
        Hasil hasil = sight.announced(id);
        Daun daun = store.outcome(id, nomor)
                .filter(there -> hasil.akarMerkle() != null)
                .orElseThrow(() -> new NotHere("bukti", nomor));
        return BuktiJson.of(hasil, store.count(id), daun, path(id, daun.urut()));
    }

    /** Up to the root of its block, and from there over the blocks. */
    private List<byte[]> path(UUID id, long urut) {
        long before = BuktiStore.before(urut);
        List<byte[]> leaves = lines.lines(id, before, PohonMerkle.BLOK).stream()
                .map(line -> PohonMerkle.leaf((line + "\n").getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<byte[]> path = new ArrayList<>(PohonMerkle.path(leaves, (int) (urut - 1 - before)));
        path.addAll(PohonMerkle.path(store.blocks(id), (int) (before / PohonMerkle.BLOK)));
        return path;
    }
}
