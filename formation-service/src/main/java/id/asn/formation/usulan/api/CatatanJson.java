package id.asn.formation.usulan.api;

import id.asn.formation.Peran;
import id.asn.formation.usulan.CatatanUsulan;
import id.asn.formation.usulan.TindakanUsulan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A note in JSON. */
public record CatatanJson(
        UUID id,
        UUID baris,
        TindakanUsulan tindakan,
        String kode,
        String teks,
        Peran peran,
        String pelaku,
        String klien,
        Instant pada) {

    static CatatanJson of(CatatanUsulan note) {
        return new CatatanJson(
                note.id(),
                note.baris(),
                note.tindakan(),
                note.isi().kode(),
                note.isi().alasan(),
                note.peran(),
                note.pelaku(),
                note.klien(),
                note.pada());
    }

    /** A note as it is written. */
    public record Isi(@NotBlank @Size(max = 2000) String teks) {}
}
