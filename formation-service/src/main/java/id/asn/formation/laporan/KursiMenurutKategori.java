package id.asn.formation.laporan;

import id.asn.formation.penetapan.Kursi;
import id.asn.formation.penetapan.KursiGolongan;
import java.util.ArrayList;
import java.util.List;

/** Seats of a year by jenis pengadaan and kategori, as far as they have come. */
public final class KursiMenurutKategori {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.teks("golongan", "GOLONGAN", 30),
            Kolom.jumlah("diusulkan", "DIUSULKAN", 15),
            Kolom.jumlah("diverifikasi", "DIVERIFIKASI", 15),
            Kolom.jumlah("ditetapkan", "DITETAPKAN", 15));

    private KursiMenurutKategori() {}

    /**
     * The report.
     *
     * @param siapa whose seats, as the title names them
     */
    public static Tabel of(String siapa, int tahun, List<KursiGolongan> seats) {
        List<List<Object>> rows = new ArrayList<>();
        for (KursiGolongan one : seats) {
            Kursi kursi = one.kursi();
            rows.add(List.of(Sebutan.of(one.golongan()), kursi.diusulkan(), kursi.diverifikasi(), kursi.ditetapkan()));
        }
        Naskah naskah = new Naskah(
                "kursi-menurut-kategori-" + tahun,
                List.of(),
                List.of("KURSI MENURUT JENIS PENGADAAN DAN KATEGORI", siapa, "TAHUN ANGGARAN " + tahun),
                List.of());
        return Tabel.of(naskah, KOLOM, List.of(Kelompok.of(null, KOLOM, rows)));
    }
}
