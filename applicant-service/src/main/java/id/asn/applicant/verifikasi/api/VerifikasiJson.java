package id.asn.applicant.verifikasi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.Pemindaian;
import id.asn.applicant.dokumen.StatusPindai;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.Hasil;
import id.asn.applicant.verifikasi.TindakanVerifikasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A submitted lamaran with all that the committee needs to decide. */
public record VerifikasiJson(
        UUID lamaranId,
        LamaranStatus status,
        int tahun,
        UUID formasiId,
        JenisPengadaan jenisPengadaan,
        String nomorPendaftaran,
        OffsetDateTime diajukanPada,
        String nomorPeserta,
        OffsetDateTime diputusPada,
        List<Alasan> alasan,
        PelamarVerifikasiJson pelamar,
        List<DokumenVerifikasi> dokumen,
        List<Tindakan> tindakan,
        PemeriksaanJson pemeriksaan,
        @JsonIgnore long versi)
        implements Versioned {

    private static final List<TindakanVerifikasi> VERDICTS = List.of(
            TindakanVerifikasi.NYATAKAN_MS,
            TindakanVerifikasi.NYATAKAN_TMS,
            TindakanVerifikasi.SAHKAN_TMS,
            TindakanVerifikasi.KEMBALIKAN);

    /** A document to be looked at. */
    public record DokumenVerifikasi(
            JenisDokumen jenis,
            String tipe,
            long ukuran,
            String sha256,
            OffsetDateTime diunggahPada,
            PemindaianJson pemindaian) {
        static DokumenVerifikasi of(Dokumen it) {
            return new DokumenVerifikasi(
                    it.jenis(),
                    it.tipe().media(),
                    it.berkas().ukuran(),
                    it.berkas().sha256(),
                    Wib.at(it.diunggahPada()),
                    PemindaianJson.of(it.pemindaian()));
        }
    }

    /** How far the scan of a document has come; only what is clean, or never scanned here, can be read. */
    public record PemindaianJson(StatusPindai status, OffsetDateTime sejak, String temuan) {
        static PemindaianJson of(Pemindaian it) {
            return new PemindaianJson(it.pindaiStatus(), Wib.at(it.pindaiSejak()), it.pindaiTemuan());
        }
    }

    /** A move of the committee, and why it cannot be made now. */
    public record Tindakan(TindakanVerifikasi kode, boolean boleh, String sebab) {
        static Tindakan of(TindakanVerifikasi move, VerifikasiStatus now) {
            return move.openAt(now)
                    ? new Tindakan(move, true, null)
                    : new Tindakan(move, false, "Pemeriksaan berstatus %s.".formatted(now));
        }

        /** A verifier who decides on what nobody has takes it into hand by that. */
        private static VerifikasiStatus inHand(VerifikasiStatus now) {
            return switch (now) {
                case MENUNGGU -> VerifikasiStatus.DIPEGANG;
                case MENUNGGU_KEDUA -> VerifikasiStatus.DIPEGANG_KEDUA;
                default -> now;
            };
        }

        static List<Tindakan> of(VerifikasiStatus now) {
            return VERDICTS.stream().map(move -> of(move, inHand(now))).toList();
        }
    }

    static VerifikasiJson of(BerkasVerifikasi all, Brankas brankas) {
        BerkasLamaran file = all.berkas();
        Lamaran it = file.lamaran();
        Pengajuan submitted = it.pengajuan().orElseThrow();
        Optional<Hasil> hasil = all.kerja().hasil();
        return new VerifikasiJson(
                it.id(),
                it.status(),
                it.pilihan().tahun(),
                it.pilihan().formasiId(),
                file.formasi().pengumuman().kebutuhan().jenisPengadaan(),
                submitted.nomorPendaftaran(),
                Wib.at(submitted.diajukanPada()),
                it.nomorPeserta().orElse(null),
                hasil.map(Hasil::diputusPada).map(Wib::at).orElse(null),
                hasil.map(Hasil::alasan).orElse(List.of()),
                PelamarVerifikasiJson.of(file, brankas),
                file.dokumen().stream().map(DokumenVerifikasi::of).toList(),
                Tindakan.of(all.kerja().status()),
                PemeriksaanJson.of(all),
                all.kerja().versi());
    }
}
