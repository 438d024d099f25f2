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
import id.asn.formation.pemerataan.Lokasi;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.pemerataan.Usul;
import id.asn.formation.pemerataan.flow.ProposeRedistribution;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.JabatanDituju;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.UnitPenempatan;
import id.asn.formation.usulan.Usulan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A usulan, and the world it is checked against by one rule. */
class BahanUji {
    static final String PRAKOM = "20100011";
    final Usulan usulan = Contoh.draf();
    final Map<String, Jabatan> jabatan = new HashMap<>();
    final Map<String, Lokasi> lokasi = new HashMap<>();
    List<PosisiJabatan> posisi = List.of();
    Map<String, LabelJabatan> labels = Map.of();
    long nonAsn;
    JenisInstansi jenis = JenisInstansi.DAERAH;
    AnggaranUsulan anggaran;

    BahanUji() {
        jabatan(PRAKOM, "Pranata Komputer Ahli Pertama", TEKNIS, "RUMPUN");
        jabatan("GURU", "Guru Kelas", GURU, null);
    }

    final void jabatan(String kode, String nama, Kategori kategori, String rumpun) {
        Jabatan one = new Jabatan(kode, nama, kategori, KelompokJabatan.LAINNYA);
        one.classify(rumpun, null);
        jabatan.put(kode, one);
    }

    /** Technical CPNS seats of that jabatan in that unit. */
    void line(String unit, String kode, int jumlah) {
        Kebutuhan seat = Contoh.teknis();
        usulan.add(
                new Kebutuhan(
                        seat.jenisPengadaan(),
                        seat.kategori(),
                        seat.jenisKebutuhan(),
                        JabatanDituju.of(jabatan.get(kode)),
                        new UnitPenempatan(unit, unit, unit),
                        seat.pendidikan(),
                        seat.penghasilan(),
                        seat.ipkMinimum(),
                        true),
                jumlah,
                Contoh.as(Peran.OPD));
    }

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
        return Kesiapan.of(new Bahan(usulan.rincian(), jenis, policy, now(), Optional.ofNullable(anggaran)));
    }

    Kenyataan now() {
        Map<String, Unit> unit = new HashMap<>();
        unit.put("DISKOMINFO", new Unit("DISKOMINFO", "Dinas Kominfo", Lokasi.TERSEBAR));
        for (PosisiJabatan row : posisi) {
            Lokasi where = lokasi.getOrDefault(row.unitKode(), Lokasi.TERSEBAR);
            unit.putIfAbsent(row.unitKode(), new Unit(row.unitKode(), row.unitKode(), where));
        }
        Usul usul = new ProposeRedistribution().propose(Tempat.of(posisi, unit));
        return new Kenyataan(jabatan, Map.of(), unit, posisi, new RekapAsn(0, 0, 0, 0, nonAsn), usul);
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
