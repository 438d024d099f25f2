package id.asn.selection.hasil.api;

import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.JenisBaris;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BarisStore.Pilihan;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Explains an announced outcome to everybody who knows the number. */
@Path("/v1/hasil/{id}/peserta/{nomor}")
@Transactional
public class PenjelasanResource {
    private final BarisStore lines;
    private final BarisBerkas berkas;
    private final Penglihatan sight;

    PenjelasanResource(BarisStore lines, BarisBerkas berkas, Penglihatan sight) {
        this.lines = lines;
        this.berkas = berkas;
        this.sight = sight;
    }

    /** Own numbers, roundings, rank, cut-offs of the formasi competed for, tie-break, paths tried, and rules. */
    @GET
    @PermitAll
    public PenjelasanJson explain(@RestPath UUID id, @RestPath String nomor) {
        Hasil hasil = Penglihatan.about(sight.announced(id), false);
        BarisHasilJson baris = lines.outcomes(hasil.id(), new Pilihan(null, null, nomor), 0, 1).stream()
                .map(berkas::outcome)
                .findFirst()
                .orElseThrow(() -> new NotHere("peserta", nomor));
        List<AturanJson> aturan = lines.lines(hasil.id(), JenisBaris.ATURAN, Optional.empty()).stream()
                .map(berkas::aturan)
                .map(AturanJson::of)
                .toList();
        return PenjelasanJson.of(
                hasil,
                baris,
                berkas.batas(line(hasil, baris, JenisBaris.BATAS)),
                berkas.susunan(line(hasil, baris, JenisBaris.FORMASI)),
                aturan);
    }

    private String line(Hasil hasil, BarisHasilJson baris, JenisBaris jenis) {
        return lines.lines(hasil.id(), jenis, Optional.of(baris.dilamar())).get(0);
    }
}
