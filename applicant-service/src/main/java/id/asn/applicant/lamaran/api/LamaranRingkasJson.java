package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.Pengajuan;
import java.util.UUID;

/** A lamaran in a list. */
public record LamaranRingkasJson(
        UUID lamaranId,
        LamaranStatus status,
        int tahun,
        String instansi,
        UUID formasiId,
        String nomorPendaftaran,
        String nomorPeserta) {

    static LamaranRingkasJson of(Lamaran it) {
        return new LamaranRingkasJson(
                it.id(),
                it.status(),
                it.pilihan().tahun(),
                it.pilihan().instansi(),
                it.pilihan().formasiId(),
                it.pengajuan().map(Pengajuan::nomorPendaftaran).orElse(null),
                it.nomorPeserta().orElse(null));
    }
}
