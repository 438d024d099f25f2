package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.lamaran.syarat.Segi.INSTANSI;
import static id.asn.applicant.lamaran.syarat.Segi.INSTANSI_KATEGORI;
import static id.asn.applicant.lamaran.syarat.Segi.INSTANSI_OPERASIONAL;
import static id.asn.applicant.lamaran.syarat.Segi.IPK_MINIMUM;
import static id.asn.applicant.lamaran.syarat.Segi.JENIS_KEBUTUHAN;
import static id.asn.applicant.lamaran.syarat.Segi.JENJANG_JABATAN;
import static id.asn.applicant.lamaran.syarat.Segi.KATEGORI;
import static id.asn.applicant.lamaran.syarat.Segi.KELOMPOK_JABATAN;
import static id.asn.applicant.lamaran.syarat.Segi.LAMARAN;
import static id.asn.applicant.lamaran.syarat.Segi.OPERASIONAL;
import static id.asn.applicant.lamaran.syarat.Segi.PENDIDIKAN;
import static id.asn.applicant.lamaran.syarat.Segi.TAHUN;
import static id.asn.applicant.lamaran.syarat.UjiDokumen.ART_23;
import static id.asn.applicant.lamaran.syarat.UjiDokumen.DOKUMEN;
import static id.asn.applicant.lamaran.syarat.UjiKhusus.JENIS;
import static id.asn.applicant.lamaran.syarat.UjiPendidikan.ART_22;
import static id.asn.applicant.lamaran.syarat.UjiPendidikan.PENGUMUMAN;
import static id.asn.applicant.lamaran.syarat.UjiRiwayat.ART_25;
import static id.asn.applicant.lamaran.syarat.UjiRiwayat.ART_58;

import java.util.List;

/**
 * What a lamaran of 2024 must meet when it is submitted, in the order of PermenPANRB 6/2024.
 *
 * <p>Not settled: that an agency may set a least IPK was read in practice, not in a text; the rule therefore cites the
 * announcement that sets it, as do STR and sertifikat pendidik.
 */
public final class Syarat2024 {
    private static final String JADWAL_CPNS = JadwalPendaftaran.CPNS;
    private static final String JADWAL_PPPK = JadwalPendaftaran.PPPK;
    private static final String KELOMPOK = "KepmenPANRB 347/2024, 348/2024, 349/2024, 634/2024";
    private static final String TEMPAT = "KepmenPANRB 347/2024, 348/2024, 349/2024";

    // spotless:off
    /** The table of CPNS. */
    public static final List<Aturan> CPNS = List.of(
            //         kode                  bagian lamaran              segi               sumber       uji
            new Aturan("pendidikan",         "/pelamar/pendidikan/kode", PENDIDIKAN,        ART_22,      UjiPendidikan::pendidikan),
            new Aturan("ipk-minimum",        "/pelamar/pendidikan/ipk",  IPK_MINIMUM,       PENGUMUMAN,  UjiPendidikan::ipkMinimum),
            new Aturan("usia-minimum",       "/pelamar/tanggal_lahir",   KELOMPOK_JABATAN,  ART_23,      UjiUsia::minimumCpns),
            new Aturan("usia-maksimum",      "/pelamar/tanggal_lahir",   KELOMPOK_JABATAN,  ART_23,      UjiUsia::maksimumCpns),
            new Aturan("jenis-kebutuhan",    "/pelamar/fakta_khusus",    JENIS_KEBUTUHAN,   JENIS,       UjiKhusus::jenisKebutuhan),
            new Aturan("bukti-khusus",       "/pelamar/bukti_khusus",    JENIS_KEBUTUHAN,   JENIS,       UjiKhusus::buktiKhusus),
            new Aturan("str",                "/pelamar/str",             KATEGORI,          PENGUMUMAN,  UjiPendidikan::str),
            new Aturan("sertifikat-pendidik", "/pelamar/sertifikat",     KATEGORI,          PENGUMUMAN,  UjiPendidikan::sertifikatPendidik),
            new Aturan("satu-lamaran",       "/formasi_id",              TAHUN,             ART_25,      UjiRiwayat::satuLamaran),
            new Aturan("larangan-melamar",   "/pelamar",                 TAHUN,             ART_58,      UjiRiwayat::larangan),
            new Aturan("jadwal-pendaftaran", "/diajukan_pada",           INSTANSI,          JADWAL_CPNS, JadwalPendaftaran::cpns),
            new Aturan("dokumen-wajib",      "/dokumen",                 LAMARAN,           DOKUMEN,     UjiDokumen::wajib),
            new Aturan("pernyataan-umum",    "/dokumen",                 LAMARAN,           ART_23,      UjiDokumen::pernyataan));

    /** The table of PPPK. */
    public static final List<Aturan> PPPK = List.of(
            //         kode                  bagian lamaran              segi               sumber       uji
            new Aturan("pendidikan",         "/pelamar/pendidikan/kode", PENDIDIKAN,        ART_22,      UjiPendidikan::pendidikan),
            new Aturan("ipk-minimum",        "/pelamar/pendidikan/ipk",  IPK_MINIMUM,       PENGUMUMAN,  UjiPendidikan::ipkMinimum),
            new Aturan("usia-minimum",       "/pelamar/tanggal_lahir",   TAHUN,             Bup2024.PPPK, UjiUsia::minimumPppk),
            new Aturan("usia-maksimum",      "/pelamar/tanggal_lahir",   JENJANG_JABATAN,   Bup2024.PPPK, UjiUsia::maksimumPppk),
            new Aturan("jenis-kebutuhan",    "/pelamar/fakta_khusus",    JENIS_KEBUTUHAN,   PENGUMUMAN,  UjiKhusus::jenisKebutuhan),
            new Aturan("bukti-khusus",       "/pelamar/bukti_khusus",    JENIS_KEBUTUHAN,   PENGUMUMAN,  UjiKhusus::buktiKhusus),
            new Aturan("kelompok-pelamar",   "/pelamar/non_asn",         OPERASIONAL,       KELOMPOK,    UjiPppk::kelompok),
            new Aturan("instansi-sendiri",   "/pelamar/pengalaman",      INSTANSI_KATEGORI, TEMPAT,      UjiPppk::instansiSendiri),
            new Aturan("str",                "/pelamar/str",             KATEGORI,          PENGUMUMAN,  UjiPendidikan::str),
            new Aturan("sertifikat-pendidik", "/pelamar/sertifikat",     KATEGORI,          PENGUMUMAN,  UjiPendidikan::sertifikatPendidik),
            new Aturan("satu-lamaran",       "/formasi_id",              INSTANSI_OPERASIONAL, ART_25,   UjiRiwayat::satuLamaranPppk),
            new Aturan("larangan-melamar",   "/pelamar",                 TAHUN,             ART_58,      UjiRiwayat::larangan),
            new Aturan("jadwal-pendaftaran", "/diajukan_pada",           INSTANSI,          JADWAL_PPPK, JadwalPendaftaran::pppk),
            new Aturan("dokumen-wajib",      "/dokumen",                 LAMARAN,           DOKUMEN,     UjiDokumen::wajib),
            new Aturan("pernyataan-umum",    "/dokumen",                 LAMARAN,           ART_23,      UjiDokumen::pernyataan));
    // spotless:on

    private Syarat2024() {}
}
