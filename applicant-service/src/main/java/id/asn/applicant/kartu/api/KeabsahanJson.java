package id.asn.applicant.kartu.api;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.kartu.Keabsahan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What anyone may know of a card: no name and nothing else about the person.
 *
 * @param status of the lamaran as announced
 * @param sejak since when it stands there
 */
public record KeabsahanJson(
        Hasil keabsahan,
        JenisKartu jenisKartu,
        String nomor,
        int tahun,
        String instansi,
        String instansiNama,
        UUID formasiId,
        String jabatan,
        String unit,
        JenisPengadaan jenisPengadaan,
        JenisKebutuhan jenisKebutuhan,
        LamaranStatus status,
        OffsetDateTime sejak,
        OffsetDateTime diperiksaPada) {

    /** Whether the card holds. */
    public enum Hasil {
        /** Given out here, and it holds. */
        SAH,
        /** Sealed here, but the lamaran as it stands gives no such card. */
        TIDAK_SAH
    }

    static KeabsahanJson of(Keabsahan it) {
        Lamaran lamaran = it.lamaran();
        Pengumuman on = it.formasi().pengumuman();
        return new KeabsahanJson(
                it.sah() ? Hasil.SAH : Hasil.TIDAK_SAH,
                it.jenis(),
                it.nomor(),
                on.tahun(),
                on.instansi().kode(),
                on.instansi().nama(),
                it.formasi().id(),
                on.jabatan().nama(),
                on.unit().nama(),
                on.kebutuhan().jenisPengadaan(),
                on.kebutuhan().jenisKebutuhan(),
                lamaran.status(),
                Wib.at(lamaran.sejak()),
                Wib.at(it.diperiksaPada()));
    }
}
