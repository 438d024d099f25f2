package id.asn.selection.pengumuman.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Rekap;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.Tahap;
import java.time.Instant;
import java.util.UUID;

/** An announced result as everybody may know it: no person is named, those of the committee included. */
public record PengumumanJson(
        UUID hasilId,
        int tahun,
        String instansi,
        Tahap tahap,
        int nomorVersi,
        StatusHasil status,
        Instant diumumkanPada,
        String sha256,
        String akarMerkle,
        Rekap rekap) {

    static PengumumanJson of(Hasil hasil) {
        return new PengumumanJson(
                hasil.id(),
                hasil.tahun(),
                hasil.instansi(),
                hasil.tahap(),
                hasil.nomorVersi(),
                hasil.status(),
                hasil.diumumkanPada(),
                hasil.sha256(),
                hasil.akarMerkle(),
                hasil.rekap());
    }
}
