package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Penghasilan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Unit;
import id.asn.applicant.pelamar.Akreditasi;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.Diaspora;
import id.asn.applicant.pelamar.Disabilitas;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.KeturunanPapua;
import id.asn.applicant.pelamar.Pendidikan;
import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.Predikat;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.RiwayatPendidikan;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lamaran that meets every rule, and ways to make it fail one. */
record Contoh(Biodata orang, Pengumuman formasi, Permohonan permohonan) {
    static final Instant BUKA = Instant.parse("2024-08-19T17:00:00Z");
    static final Instant TUTUP = Instant.parse("2024-09-10T16:59:00Z");

    /** Everything that may be stated behind khusus facts, true of one person. */
    static final BuktiKhusus BUKTI = new BuktiKhusus(
            new Disabilitas("fisik", "ringan", "1/RS/2024", "RSUD Serang", null),
            new KeturunanPapua(KeturunanPapua.Garis.IBU, "A-1", "2/2024"),
            new Diaspora("Jepang", Diaspora.Kegiatan.STUDI, "Universitas"),
            "64");

    /** A lamaran submitted on the first day of registration. */
    static Riwayat.Terdahulu terdahulu(JenisPengadaan pengadaan, boolean tms) {
        return new Riwayat.Terdahulu("2024-6201-0000009", "6201", pengadaan, BUKA, tms, false);
    }

    static Contoh layak() {
        Periode calendar = new Periode(2024);
        calendar.follow(3, List.of(new Jendela(Tahap.PENDAFTARAN, BUKA, TUTUP)), List.of());
        Biodata person = new Biodata(
                "Siti Aminah",
                LocalDate.of(1998, 5, 15),
                JenisKelamin.PEREMPUAN,
                new Pendidikan("5101087", "S-1 ILMU HUKUM", Jenjang.S1, new BigDecimal("3.75")),
                Set.of());
        Pengumuman announced = announced();
        Permohonan wanted = new Permohonan(
                person,
                Riwayat.KOSONG,
                announced,
                TabelDokumen.of(2024).wajib(),
                Optional.of(calendar),
                Instant.parse("2024-08-21T03:00:00Z"));
        return new Contoh(person, announced, wanted);
    }

    private static Pengumuman announced() {
        return new Pengumuman(
                2024,
                new Instansi("6273", "Pemerintah Kota Serang", JenisInstansi.DAERAH),
                new Kebutuhan(
                        JenisPengadaan.CPNS, Kategori.TEKNIS, JenisKebutuhan.UMUM, 2, true, new BigDecimal("3.00")),
                new Jabatan("JF0000334", "Analis Hukum Ahli Pertama", KelompokJabatan.LAINNYA),
                new Unit("62730101", "Bagian Hukum", "Sekretariat Daerah | Bagian Hukum"),
                List.of(new KualifikasiPendidikan("5101087", "S-1 ILMU HUKUM")),
                new Penghasilan(4_500_000, 6_000_000),
                new Keputusan("KepmenPANRB 1/2024", "00"));
    }

    Contoh born(LocalDate day) {
        return as(new Biodata(
                orang.nama(), day, orang.jenisKelamin(), orang.pendidikan(), orang.faktaKhusus(), orang.profil()));
    }

    Contoh studied(String kode, Jenjang level, String grade) {
        return as(new Biodata(
                orang.nama(),
                orang.tanggalLahir(),
                orang.jenisKelamin(),
                new Pendidikan(kode, "S-1 ILMU HUKUM", level, new BigDecimal(grade)),
                orang.faktaKhusus(),
                orang.profil()));
    }

    Contoh declaring(FaktaKhusus... facts) {
        return as(new Biodata(
                orang.nama(),
                orang.tanggalLahir(),
                orang.jenisKelamin(),
                orang.pendidikan(),
                Set.of(facts),
                orang.profil()));
    }

    Contoh stating(Profil profil) {
        return as(new Biodata(
                orang.nama(),
                orang.tanggalLahir(),
                orang.jenisKelamin(),
                orang.pendidikan(),
                orang.faktaKhusus(),
                profil));
    }

    /** With evidence of every khusus fact. */
    Contoh proving() {
        return graduating(Predikat.DENGAN_PUJIAN, Akreditasi.UNGGUL, Akreditasi.A);
    }

    Contoh graduating(Predikat predikat, Akreditasi institusi, Akreditasi program) {
        return graduating(predikat, institusi, program, null);
    }

    /** Abroad, so without an accreditation. */
    Contoh equated(Predikat predikat, String penyetaraan) {
        return graduating(predikat, null, null, penyetaraan);
    }

    private Contoh graduating(Predikat predikat, Akreditasi institusi, Akreditasi program, String penyetaraan) {
        Pendidikan it = orang.pendidikan();
        RiwayatPendidikan main = new RiwayatPendidikan(
                it.kode(),
                it.nama(),
                it.jenjang(),
                "Universitas",
                "Ilmu Hukum",
                institusi,
                program,
                LocalDate.of(2020, 8, 20),
                predikat,
                penyetaraan,
                it.ipk(),
                true);
        return stating(new Profil(List.of(main), List.of(), List.of(), BUKTI, List.of(), StatusNonAsn.KOSONG));
    }

    Contoh working(StatusNonAsn status, String instansi, LocalDate since) {
        return working(status, List.of(job(instansi, since)));
    }

    Contoh working(StatusNonAsn status, List<PengalamanKerja> jobs) {
        return stating(new Profil(List.of(), List.of(), List.of(), BuktiKhusus.KOSONG, jobs, status));
    }

    /** An employment that lasts. */
    static PengalamanKerja job(String instansi, LocalDate since) {
        return new PengalamanKerja("Pemerintah", instansi, "Tenaga Administrasi", since, null);
    }

    Contoh on(KelompokJabatan group, JenisKebutuhan kind, String least) {
        Kebutuhan it = formasi.kebutuhan();
        BigDecimal ipk = least == null ? null : new BigDecimal(least);
        return seeking(
                new Kebutuhan(it.jenisPengadaan(), it.kategori(), kind, 2, true, ipk),
                new Jabatan("JF0000334", formasi.jabatan().nama(), group));
    }

    Contoh seeking(JenisPengadaan pengadaan, Kategori kategori, String jabatan) {
        return seeking(
                new Kebutuhan(
                        pengadaan,
                        kategori,
                        formasi.kebutuhan().jenisKebutuhan(),
                        2,
                        true,
                        formasi.kebutuhan().ipkMinimum()),
                new Jabatan("JF0000334", jabatan, formasi.jabatan().kelompok()));
    }

    private Contoh seeking(Kebutuhan kebutuhan, Jabatan jabatan) {
        Pengumuman other = new Pengumuman(
                formasi.tahun(),
                formasi.instansi(),
                kebutuhan,
                jabatan,
                formasi.unit(),
                formasi.pendidikan(),
                formasi.penghasilan(),
                formasi.keputusan());
        return new Contoh(orang, other, permohonan.on(other));
    }

    Contoh with(Set<JenisDokumen> documents) {
        return new Contoh(
                orang,
                formasi,
                new Permohonan(
                        orang, permohonan.riwayat(), formasi, documents, permohonan.periode(), permohonan.waktu()));
    }

    Contoh after(Riwayat before) {
        return new Contoh(
                orang,
                formasi,
                new Permohonan(orang, before, formasi, permohonan.dokumen(), permohonan.periode(), permohonan.waktu()));
    }

    Contoh after(Riwayat.Terdahulu before) {
        return after(new Riwayat(List.of(before), List.of()));
    }

    Contoh at(Instant instant, Optional<Periode> calendar) {
        return new Contoh(
                orang,
                formasi,
                new Permohonan(orang, permohonan.riwayat(), formasi, permohonan.dokumen(), calendar, instant));
    }

    Contoh at(Instant instant) {
        return at(instant, permohonan.periode());
    }

    private Contoh as(Biodata other) {
        return new Contoh(
                other,
                formasi,
                new Permohonan(
                        other,
                        permohonan.riwayat(),
                        formasi,
                        permohonan.dokumen(),
                        permohonan.periode(),
                        permohonan.waktu()));
    }
}
