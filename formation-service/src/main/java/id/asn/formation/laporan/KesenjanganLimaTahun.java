package id.asn.formation.laporan;

import id.asn.formation.kebutuhan.BarisProyeksi;
import id.asn.formation.kebutuhan.Proyeksi;
import java.util.List;

/** Five years of need, staff and vacancies; below zero where there are more people than needed. */
public final class KesenjanganLimaTahun {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.teks("tahun", "TAHUN", 12),
            Kolom.keadaan("kebutuhan", "KEBUTUHAN", 15),
            Kolom.keadaan("bezetting", "BEZETTING", 15),
            Kolom.keadaan("lowong", "LOWONG", 15));

    private KesenjanganLimaTahun() {}

    /** The report of a projection. */
    public static Tabel of(String instansi, int tahun, Proyeksi proyeksi, long tanpaAbk) {
        List<List<Object>> rows =
                proyeksi.baris().stream().map(KesenjanganLimaTahun::row).toList();
        int last = tahun + Proyeksi.TAHUN - 1;
        Naskah naskah = new Naskah(
                "kesenjangan-lima-tahun-" + tahun,
                List.of(),
                List.of("KESENJANGAN PEGAWAI LIMA TAHUN", instansi, "TAHUN %d SAMPAI %d".formatted(tahun, last)),
                List.of("Pegawai pada jabatan tanpa ABK, tidak ikut terhitung: " + Tulisan.bilangan(tanpaAbk)));
        return Tabel.of(naskah, KOLOM, List.of(Kelompok.of(null, KOLOM, rows)));
    }

    private static List<Object> row(BarisProyeksi year) {
        return List.of(
                String.valueOf(year.tahun().tahun()), (long) year.tahun().kebutuhan(), (long) year.bezetting(), (long)
                        year.lowong());
    }
}
