package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.BarisProyeksi;
import id.asn.formation.kebutuhan.LangkahHitung;
import id.asn.formation.kebutuhan.store.ProyeksiStore.Hasil;
import java.util.List;

/**
 * A projection in JSON.
 *
 * @param unit null for the whole agency
 * @param jabatan null for all positions
 * @param awal people at the opening of the first year
 * @param bezettingTanpaAbk people who stay out of it, because no analysis establishes the need of their position
 */
public record ProyeksiJson(
        int tahun, String instansi, String unit, String jabatan, int awal, int bezettingTanpaAbk, List<Baris> baris) {

    static ProyeksiJson of(int tahun, String instansi, String unit, String jabatan, Hasil hasil) {
        return new ProyeksiJson(
                tahun,
                instansi,
                unit,
                jabatan,
                hasil.proyeksi().awal(),
                hasil.tanpaAbk(),
                hasil.proyeksi().baris().stream().map(Baris::of).toList());
    }

    /** One year. */
    public record Baris(
            int tahun,
            int bezettingAwal,
            int bup,
            int kontrakBerakhir,
            int keluar,
            int masuk,
            int bezetting,
            int kebutuhan,
            int lowong,
            List<LangkahHitung> langkah) {

        static Baris of(BarisProyeksi row) {
            return new Baris(
                    row.tahun().tahun(),
                    row.bezettingAwal(),
                    row.tahun().bup(),
                    row.tahun().kontrakBerakhir(),
                    row.tahun().keluar(),
                    row.tahun().masuk(),
                    row.bezetting(),
                    row.tahun().kebutuhan(),
                    row.lowong(),
                    row.langkah());
        }
    }
}
