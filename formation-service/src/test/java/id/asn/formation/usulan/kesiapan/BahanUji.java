package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.jabatan.Kategori.GURU;
import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.RekapAsn;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.Usulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A usulan, and the world it is checked against by one rule. */
class BahanUji {
    static final String PRAKOM = "20100011";
    final Usulan usulan = Contoh.draf();
    List<PosisiJabatan> posisi = List.of();
    Map<String, LabelJabatan> labels = Map.of();
    long nonAsn;
    JenisInstansi jenis = JenisInstansi.DAERAH;
    AnggaranUsulan anggaran;

    void line(JenisPengadaan pengadaan, Kategori kategori, JenisKebutuhan kebutuhan, int jumlah) {
        Kebutuhan seat = Contoh.kebutuhan(pengadaan, kategori);
        line(seat, kebutuhan, jumlah, seat.pendidikan());
    }

    void line(Kebutuhan seat, JenisKebutuhan kebutuhan, int jumlah, List<Pendidikan> pendidikan) {
        usulan.add(
                new Kebutuhan(
                        seat.jenisPengadaan(),
                        seat.kategori(),
                        kebutuhan,
                        seat.jabatan(),
                        seat.unit(),
                        pendidikan,
                        seat.penghasilan(),
                        seat.ipkMinimum(),
                        true),
                jumlah,
                Contoh.as(Peran.OPD));
    }

    Kesiapan by(AturanKesiapan aturan, Sifat sifat, String angka, int mulaiDari) {
        BigDecimal number = angka == null ? null : new BigDecimal(angka);
        BarisKebijakan rule = new BarisKebijakan(aturan, sifat, number, mulaiDari, "PermenPANRB 27/2021", null);
        Kebijakan policy = new Kebijakan(2024, 1, List.of(rule), labels);
        Jabatan prakom = new Jabatan(PRAKOM, "Pranata Komputer Ahli Pertama", TEKNIS, KelompokJabatan.LAINNYA);
        Jabatan guru = new Jabatan("GURU", "Guru Kelas", GURU, KelompokJabatan.LAINNYA);
        Kenyataan now = new Kenyataan(
                Map.of(PRAKOM, prakom, "GURU", guru),
                Map.of("DISKOMINFO", "Dinas Kominfo"),
                posisi,
                new RekapAsn(0, 0, 0, 0, nonAsn));
        return Kesiapan.of(new Bahan(usulan.rincian(), jenis, policy, now, Optional.ofNullable(anggaran)));
    }

    List<Temuan> found(AturanKesiapan aturan, String angka) {
        return by(aturan, Sifat.MENGHALANGI, angka, 0).temuan();
    }

    Map<String, Object> one(AturanKesiapan aturan, String angka, String kode) {
        List<Temuan> found = found(aturan, angka);
        assertEquals(List.of(kode), found.stream().map(Temuan::kode).toList());
        return found.get(0).angka();
    }
}
