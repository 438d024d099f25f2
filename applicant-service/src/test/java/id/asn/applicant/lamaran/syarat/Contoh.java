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
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Pendidikan;
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
record Contoh(
        LocalDate lahir,
        String pendidikan,
        Jenjang jenjang,
        String ipk,
        Set<FaktaKhusus> fakta,
        KelompokJabatan kelompok,
        JenisKebutuhan jenis,
        String ipkMinimum,
        Set<JenisDokumen> dokumen,
        Optional<Permohonan.Terdahulu> terdahulu,
        Optional<Periode> periode,
        Instant waktu) {
    static final Instant BUKA = Instant.parse("2024-08-19T17:00:00Z");
    static final Instant TUTUP = Instant.parse("2024-09-10T16:59:00Z");

    static Contoh layak() {
        Periode calendar = new Periode(2024);
        calendar.follow(3, List.of(new Jendela(Tahap.PENDAFTARAN, BUKA, TUTUP)), List.of());
        return new Contoh(
                LocalDate.of(1998, 5, 15),
                "5101087",
                Jenjang.S1,
                "3.75",
                Set.of(),
                KelompokJabatan.LAINNYA,
                JenisKebutuhan.UMUM,
                "3.00",
                TabelDokumen.of(2024).wajib(),
                Optional.empty(),
                Optional.of(calendar),
                Instant.parse("2024-08-21T03:00:00Z"));
    }

    Contoh born(LocalDate day) {
        return new Contoh(
                day, pendidikan, jenjang, ipk, fakta, kelompok, jenis, ipkMinimum, dokumen, terdahulu, periode, waktu);
    }

    Contoh studied(String kode, Jenjang level, String grade) {
        return new Contoh(
                lahir, kode, level, grade, fakta, kelompok, jenis, ipkMinimum, dokumen, terdahulu, periode, waktu);
    }

    Contoh declaring(FaktaKhusus... facts) {
        return new Contoh(
                lahir,
                pendidikan,
                jenjang,
                ipk,
                Set.of(facts),
                kelompok,
                jenis,
                ipkMinimum,
                dokumen,
                terdahulu,
                periode,
                waktu);
    }

    Contoh on(KelompokJabatan group, JenisKebutuhan kind, String least) {
        return new Contoh(
                lahir, pendidikan, jenjang, ipk, fakta, group, kind, least, dokumen, terdahulu, periode, waktu);
    }

    Contoh with(Set<JenisDokumen> documents) {
        return new Contoh(
                lahir,
                pendidikan,
                jenjang,
                ipk,
                fakta,
                kelompok,
                jenis,
                ipkMinimum,
                documents,
                terdahulu,
                periode,
                waktu);
    }

    Contoh after(Permohonan.Terdahulu before) {
        return new Contoh(
                lahir,
                pendidikan,
                jenjang,
                ipk,
                fakta,
                kelompok,
                jenis,
                ipkMinimum,
                dokumen,
                Optional.of(before),
                periode,
                waktu);
    }

    Contoh at(Instant instant, Optional<Periode> calendar) {
        return new Contoh(
                lahir,
                pendidikan,
                jenjang,
                ipk,
                fakta,
                kelompok,
                jenis,
                ipkMinimum,
                dokumen,
                terdahulu,
                calendar,
                instant);
    }

    Contoh at(Instant instant) {
        return at(instant, periode);
    }

    Permohonan permohonan() {
        Pengumuman announced = new Pengumuman(
                2024,
                new Instansi("6273", "Pemerintah Kota Serang", JenisInstansi.DAERAH),
                new Kebutuhan(
                        JenisPengadaan.CPNS,
                        Kategori.TEKNIS,
                        jenis,
                        2,
                        true,
                        ipkMinimum == null ? null : new BigDecimal(ipkMinimum)),
                new Jabatan("JF0000334", "Analis Hukum Ahli Pertama", kelompok),
                new Unit("62730101", "Bagian Hukum", "Sekretariat Daerah | Bagian Hukum"),
                List.of(new KualifikasiPendidikan("5101087", "S-1 ILMU HUKUM")),
                new Penghasilan(4_500_000, 6_000_000),
                new Keputusan("KepmenPANRB 1/2024", "00"));
        Biodata person = new Biodata(
                "Siti Aminah",
                lahir,
                JenisKelamin.PEREMPUAN,
                new Pendidikan(pendidikan, "S-1 ILMU HUKUM", jenjang, new BigDecimal(ipk)),
                fakta);
        return new Permohonan(person, announced, dokumen, terdahulu, periode, waktu);
    }
}
