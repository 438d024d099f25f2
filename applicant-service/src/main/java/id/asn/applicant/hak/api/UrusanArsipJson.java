package id.asn.applicant.hak.api;

import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.Pesan;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;
import id.asn.applicant.pelamar.Tinjauan;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanggah.DasarSanggah;
import id.asn.applicant.sanggah.PutusanSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.applicant.sanksi.LangkahSanksi;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.StatusSanksi;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The parts of the archive on what was told, objected to and imposed; officials are not named. */
final class UrusanArsipJson {

    private UrusanArsipJson() {}

    /** What the civil registry said. */
    record PemeriksaanArsip(
            HasilPemeriksaan hasil, List<String> berbeda, OffsetDateTime sejak, List<JawabanArsip> riwayat) {
        static PemeriksaanArsip of(PemeriksaanNik it, List<PemeriksaanNik> answers) {
            return new PemeriksaanArsip(
                    it.hasil(),
                    it.berbeda(),
                    Wib.at(it.sejak()),
                    answers.stream().map(JawabanArsip::of).toList());
        }
    }

    /** One answer of the registry, and what an official found of it. */
    record JawabanArsip(HasilPemeriksaan hasil, List<String> berbeda, OffsetDateTime pada, TinjauanArsip tinjauan) {
        static JawabanArsip of(PemeriksaanNik it) {
            return new JawabanArsip(
                    it.hasil(),
                    it.berbeda(),
                    Wib.at(it.sejak()),
                    it.tinjauan().map(TinjauanArsip::of).orElse(null));
        }
    }

    /** What an official found. */
    record TinjauanArsip(PutusanTinjauan putusan, String catatan, OffsetDateTime pada) {
        static TinjauanArsip of(Tinjauan it) {
            return new TinjauanArsip(it.putusan(), it.catatan(), Wib.at(it.pada()));
        }
    }

    /** A message, word for word. */
    record PesanArsip(JenisPesan jenis, String judul, String teks, OffsetDateTime dibuatPada) {
        static PesanArsip of(Pesan it) {
            return new PesanArsip(it.jenis(), it.judul(), it.teks(), Wib.at(it.dibuatPada()));
        }
    }

    /** One move. */
    record LangkahArsip(String tindakan, OffsetDateTime pada) {
        static LangkahArsip of(Enum<?> tindakan, Instant pada) {
            return new LangkahArsip(tindakan.name(), Wib.at(pada));
        }
    }

    /** An objection with its answer and evidence. */
    record SanggahArsip(
            UUID sanggahId,
            UUID lamaranId,
            SanggahStatus status,
            DasarSanggah dasar,
            String uraian,
            OffsetDateTime diajukanPada,
            PutusanSanggah putusan,
            String keterangan,
            String buktiSha256,
            String buktiIsi,
            List<LangkahArsip> langkah) {
        static SanggahArsip of(Sanggah it) {
            return new SanggahArsip(
                    it.id(),
                    it.disanggah().lamaranId(),
                    it.status(),
                    it.keberatan().dasar(),
                    it.keberatan().uraian(),
                    Wib.at(it.keberatan().diajukanPada()),
                    it.jawaban().map(answer -> answer.putusan()).orElse(null),
                    it.jawaban().map(answer -> answer.keterangan()).orElse(null),
                    it.bukti().sha256(),
                    it.bukti().isi(),
                    it.langkah().stream()
                            .map(step -> LangkahArsip.of(step.tindakan(), step.pada()))
                            .toList());
        }
    }

    /** A sanction. */
    record SanksiArsip(
            UUID sanksiId,
            int tahun,
            int sampai,
            String dasarHukum,
            StatusSanksi status,
            List<LangkahSanksiArsip> langkah) {
        static SanksiArsip of(Sanksi it) {
            return new SanksiArsip(
                    it.id(),
                    it.mundur().tahun(),
                    it.larangan().sampai(),
                    it.larangan().dasarHukum(),
                    it.status(),
                    it.langkah().stream().map(LangkahSanksiArsip::of).toList());
        }
    }

    /** One move on a sanction, with its reason. */
    record LangkahSanksiArsip(String tindakan, String alasan, String nomorDokumen, OffsetDateTime pada) {
        static LangkahSanksiArsip of(LangkahSanksi it) {
            return new LangkahSanksiArsip(
                    it.tindakan().name(), it.dasar().alasan(), it.dasar().nomorDokumen(), Wib.at(it.pada()));
        }
    }
}
