package id.asn.formation.laporan;

import java.util.ArrayList;
import java.util.List;

/**
 * Need beside staff, kecamatan by kecamatan. Vacancies are those of the positions that are short: what another position
 * has too many of does not fill them, so a kecamatan may be short although its sums are even.
 */
public final class KebutuhanKecamatan {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.teks("kecamatan", "KECAMATAN", 30),
            Kolom.jumlah("kebutuhan", "KEBUTUHAN", 15),
            Kolom.jumlah("bezetting", "BEZETTING", 15),
            Kolom.jumlah("lowong", "LOWONG", 15));

    private KebutuhanKecamatan() {}

    /**
     * One kecamatan; only positions with an analysis are counted.
     *
     * @param nama null for the units that serve more than one
     */
    public record Baris(String nama, long kebutuhan, long bezetting, long lowong) {}

    /**
     * The report.
     *
     * @param tanpaAbk people in positions without an analysis, who are not among the counted
     */
    public static Tabel of(String instansi, int tahun, List<Baris> kecamatan, long tanpaAbk) {
        List<List<Object>> rows = new ArrayList<>();
        for (Baris one : kecamatan) {
            String name = one.nama() == null ? "Lintas kecamatan" : one.nama();
            rows.add(List.of(name, one.kebutuhan(), one.bezetting(), one.lowong()));
        }
        Naskah naskah = new Naskah(
                "kebutuhan-per-kecamatan-" + tahun,
                List.of(),
                List.of("KEBUTUHAN DAN PEGAWAI MENURUT KECAMATAN", instansi, "TAHUN " + tahun),
                List.of("Pegawai pada jabatan tanpa ABK, tidak ikut terhitung: " + Tulisan.bilangan(tanpaAbk)));
        return Tabel.of(naskah, KOLOM, List.of(Kelompok.of(null, KOLOM, rows)));
    }
}
