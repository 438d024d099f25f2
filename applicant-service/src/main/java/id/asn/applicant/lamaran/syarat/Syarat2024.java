package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.FaktaKhusus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * What a CPNS lamaran of 2024 must meet when it is submitted, in the order of PermenPANRB 6/2024. The general conditions
 * that only a declaration can show (no prison sentence, not dismissed, not serving, no party member) are in the signed
 * surat pernyataan, which is one of the compulsory documents.
 *
 * <p>Not settled: that an agency may set a least IPK was read in practice, not in a text; the rule therefore cites the
 * announcement that sets it.
 */
public final class Syarat2024 {
    private static final String ART_22 = "PermenPANRB 6/2024 pasal 22 ayat (3)";
    private static final String ART_23 = "PermenPANRB 6/2024 pasal 23 ayat (1)";
    private static final String ART_25 = "PermenPANRB 6/2024 pasal 25";
    private static final String JENIS = "KepmenPANRB 320/2024";
    private static final String JADWAL = JadwalPendaftaran.SUMBER;
    private static final String DOKUMEN = "Ketentuan unggah dokumen SSCASN";
    private static final String PENGUMUMAN = "Pengumuman instansi";

    // spotless:off
    /** The table. */
    public static final List<Aturan> CPNS = List.of(
            //         kode                  bagian lamaran              sumber      uji
            new Aturan("pendidikan",         "/pelamar/pendidikan/kode", ART_22,     Syarat2024::pendidikan),
            new Aturan("ipk-minimum",        "/pelamar/pendidikan/ipk",  PENGUMUMAN, Syarat2024::ipkMinimum),
            new Aturan("usia-minimum",       "/pelamar/tanggal_lahir",   ART_23,     Syarat2024::usiaMinimum),
            new Aturan("usia-maksimum",      "/pelamar/tanggal_lahir",   ART_23,     Syarat2024::usiaMaksimum),
            new Aturan("jenis-kebutuhan",    "/pelamar/fakta_khusus",    JENIS,      Syarat2024::jenisKebutuhan),
            new Aturan("satu-lamaran",       "/formasi_id",              ART_25,     Syarat2024::satuLamaran),
            new Aturan("jadwal-pendaftaran", "/diajukan_pada",           JADWAL,     Syarat2024::jadwal),
            new Aturan("dokumen-wajib",      "/dokumen",                 DOKUMEN,    Syarat2024::dokumenWajib));
    // spotless:on

    private Syarat2024() {}

    /** The line that is applied for must accept the person's education, as the decree set it. */
    private static Uji pendidikan(Permohonan it) {
        String kode = it.pelamar().pendidikan().kode();
        List<String> accepted =
                it.formasi().pendidikan().stream().map(p -> p.kode()).toList();
        return Uji.met(
                        accepted.contains(kode),
                        ART_22 + "; " + it.formasi().keputusan().nomor())
                .comparing("pendidikan", kode)
                .comparing("pendidikan_diterima", accepted)
                .remedy("Pilih formasi yang menerima pendidikan %s.", kode);
    }

    private static Uji ipkMinimum(Permohonan it) {
        BigDecimal least = it.formasi().kebutuhan().ipkMinimum();
        BigDecimal own = it.pelamar().pendidikan().ipk();
        String source = PENGUMUMAN + "; " + it.formasi().keputusan().nomor();
        Uji found = Uji.met(least == null || own.compareTo(least) >= 0, source).comparing("ipk", text(own));
        return least == null
                ? found
                : found.comparing("ipk_minimum", text(least))
                        .remedy("Pilih formasi dengan IPK minimum paling tinggi %s.", text(own));
    }

    private static Uji usiaMinimum(Permohonan it) {
        BatasUsia limit = Usia2024.of(it.formasi().jabatan().kelompok());
        LocalDate first = limit.firstDay(it.pelamar().tanggalLahir());
        return age(it, limit, !it.tanggal().isBefore(first))
                .comparing("usia_minimum", limit.minimum())
                .comparing("hari_pertama", first)
                .remedy("Ajukan mulai %s, ketika usia mencapai %d tahun.", first, limit.minimum());
    }

    private static Uji usiaMaksimum(Permohonan it) {
        BatasUsia limit = Usia2024.of(it.formasi().jabatan().kelompok());
        LocalDate last = limit.lastDay(it.pelamar().tanggalLahir(), Usia2024.TEPI);
        return age(it, limit, !it.tanggal().isAfter(last))
                .comparing("usia_maksimum", limit.maksimum())
                .comparing("hari_terakhir", last)
                .remedy(
                        "Pilih formasi yang batas usianya lebih tinggi; batas %d tahun lewat pada %s.",
                        limit.maksimum(), last);
    }

    private static Uji age(Permohonan it, BatasUsia limit, boolean met) {
        return Uji.met(met, limit.sumber())
                .comparing("tanggal_lahir", it.pelamar().tanggalLahir())
                .comparing("tanggal_pengajuan", it.tanggal());
    }

    /** Khusus seats ask for the declared fact; cumlaude for a degree of at least S-1 as well (not D-IV). */
    private static Uji jenisKebutuhan(Permohonan it) {
        JenisKebutuhan wanted = it.formasi().kebutuhan().jenisKebutuhan();
        Biodata pelamar = it.pelamar();
        boolean met = wanted == JenisKebutuhan.UMUM
                || pelamar.faktaKhusus().contains(FaktaKhusus.valueOf(wanted.name()))
                        && (wanted != JenisKebutuhan.CUMLAUDE
                                || pelamar.pendidikan().jenjang().sarjana());
        return Uji.met(met, JENIS)
                .comparing("jenis_kebutuhan", wanted)
                .comparing("fakta_khusus", new TreeSet<>(pelamar.faktaKhusus()))
                .comparing("jenjang", pelamar.pendidikan().jenjang())
                .remedy("Pilih formasi dengan jenis kebutuhan UMUM atau yang sesuai dengan fakta Anda.");
    }

    /** One kind of pengadaan, one agency, one jabatan a year, counted from submission. */
    private static Uji satuLamaran(Permohonan it) {
        Uji found = Uji.met(it.terdahulu().isEmpty(), ART_25)
                .comparing("tahun", it.formasi().tahun())
                .comparing("lamaran_diajukan", it.terdahulu().isPresent() ? 1 : 0)
                .comparing("paling_banyak", 1);
        return it.terdahulu()
                .map(before -> found.comparing("nomor_pendaftaran", before.nomorPendaftaran())
                        .comparing("instansi", before.instansi())
                        .remedy(
                                "Tidak dapat dipenuhi pada tahun %d: pilihan yang sudah diajukan bersifat final.",
                                it.formasi().tahun()))
                .orElse(found);
    }

    private static Uji jadwal(Permohonan it) {
        return JadwalPendaftaran.uji(
                it.periode(), it.formasi().tahun(), it.formasi().instansi().kode(), it.waktu());
    }

    private static Uji dokumenWajib(Permohonan it) {
        TreeSet<JenisDokumen> asked =
                new TreeSet<>(TabelDokumen.of(it.formasi().tahun()).wajib());
        TreeSet<JenisDokumen> missing = new TreeSet<>(asked);
        missing.removeAll(it.dokumen());
        return Uji.met(missing.isEmpty(), DOKUMEN)
                .comparing("wajib", asked)
                .comparing("belum_ada", missing)
                .remedy("Unggah %s.", missing);
    }

    private static String text(BigDecimal ipk) {
        return ipk.setScale(2).toPlainString();
    }
}
