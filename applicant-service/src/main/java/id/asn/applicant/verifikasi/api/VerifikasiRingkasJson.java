package id.asn.applicant.verifikasi.api;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.Pegangan;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A lamaran in the queue: no name, no NIK. */
public record VerifikasiRingkasJson(
        UUID lamaranId,
        LamaranStatus status,
        int tahun,
        UUID formasiId,
        String nomorPendaftaran,
        OffsetDateTime diajukanPada,
        String nomorPeserta,
        VerifikasiStatus tahap,
        String pemegang,
        OffsetDateTime dipegangSampai) {

    static VerifikasiRingkasJson of(BarisAntrean row) {
        Lamaran it = row.lamaran();
        Pengajuan submitted = it.pengajuan().orElseThrow();
        return new VerifikasiRingkasJson(
                it.id(),
                it.status(),
                it.pilihan().tahun(),
                it.pilihan().formasiId(),
                submitted.nomorPendaftaran(),
                Wib.at(submitted.diajukanPada()),
                it.nomorPeserta().orElse(null),
                row.kerja().status(),
                row.kerja().pegangan().map(Pegangan::pemegang).orElse(null),
                row.kerja().pegangan().map(Pegangan::sampai).map(Wib::at).orElse(null));
    }
}
