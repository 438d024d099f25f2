package id.asn.selection.pppk;

import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;

/**
 * The rule of a year for filling PPPK seats that stayed vacant.
 *
 * @param jalur the paths in the order in which they are walked
 * @param ketentuan what holds on every path, each with its doubt
 * @param sumber citation
 */
public record AturanOptimalisasiPppk(int tahun, List<JalurPppk> jalur, List<KetentuanPppk> ketentuan, String sumber) {
    private static final String PASAL = "PermenPANRB 6/2024 pasal 47 ayat (4) sampai (6)";

    // spotless:off
    private static final AturanOptimalisasiPppk ATURAN_2024 = new AturanOptimalisasiPppk(
            2024,
            List.of(JalurPppk.SETEMPAT, JalurPppk.TEMPAT_LAIN),
            List.of(
                    new KetentuanPppk("INSTANSI", "SAMA", ""),
                    new KetentuanPppk("JABATAN", "SAMA", ""),
                    new KetentuanPppk("PENDIDIKAN", "DITERIMA_FORMASI_LOWONG", ""),
                    new KetentuanPppk("URUTAN_JALUR", "TEMPAT_SAMA_DAHULU",
                            "Urutan tempat dibaca pada aturan lama, bukan pada pasal ini."),
                    new KetentuanPppk("URUTAN_PENGISI", "URUTAN_KELOMPOK",
                            "Pemberitaan menyebut nilai tertinggi; pasal ini menyebut peringkat terbaik, dan peringkat PPPK 2024 mendahulukan kelompok."),
                    new KetentuanPppk("JENIS_KEBUTUHAN", "TIDAK_DIBEDAKAN",
                            "Pasal ini menyebut jabatan dan kualifikasi saja."),
                    new KetentuanPppk("KURSI_PER_ORANG", "1", ""),
                    new KetentuanPppk("KELOMPOK_LOKASI", "TIDAK_DIBATASI",
                            "Instansi pusat yang mengelompokkan kebutuhan hanya mengisi di dalam kelompoknya; kelompok itu tidak tercatat pada formasi."),
                    new KetentuanPppk("URUTAN_LOWONGAN", "KODE_UNIT, KUNCI_FORMASI",
                            "Tidak ada sumber yang menyebut urutan formasi yang sama-sama dapat mengambil.")),
            PASAL);
    // spotless:on

    /** Copies, so that a rule stays as printed. */
    public AturanOptimalisasiPppk {
        jalur = List.copyOf(jalur);
        ketentuan = List.copyOf(ketentuan);
    }

    /**
     * The rule of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for it
     */
    public static AturanOptimalisasiPppk untuk(int tahun) {
        if (tahun != ATURAN_2024.tahun) {
            throw new TahunTanpaKeputusan("optimalisasi PPPK", tahun);
        }
        return ATURAN_2024;
    }
}
