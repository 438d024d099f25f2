package id.asn.selection.statistik.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.statistik.Histogram;
import id.asn.selection.statistik.Lowong;
import id.asn.selection.statistik.PerJenis;
import id.asn.selection.statistik.StatistikHasil;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts of one announced result. */
public record StatistikHasilJson(
        UUID hasilId,
        int tahun,
        String instansi,
        Tahap tahap,
        List<JenisJson> perJenis,
        Histogram histogram,
        List<LowongJson> lowong) {

    /**
     * One jenis kebutuhan.
     *
     * @param persaingan participants for each seat, decimal text
     */
    public record JenisJson(
            String jenisKebutuhan, int formasi, int kursi, int peserta, String persaingan, Map<String, Integer> kode) {

        static JenisJson of(PerJenis it) {
            return new JenisJson(
                    it.jenisKebutuhan(),
                    it.formasi(),
                    it.kursi(),
                    it.peserta(),
                    it.persaingan() == null ? null : it.persaingan().toPlainString(),
                    it.kode());
        }
    }

    /** Seats of a jabatan that nobody filled. */
    public record LowongJson(String jabatan, String jenisKebutuhan, int kursi, int terisi, int lowong) {
        static LowongJson of(Lowong it) {
            return new LowongJson(it.jabatan(), it.jenisKebutuhan(), it.kursi(), it.terisi(), it.lowong());
        }
    }

    static StatistikHasilJson of(Hasil hasil, StatistikHasil statistik) {
        return new StatistikHasilJson(
                hasil.id(),
                hasil.tahun(),
                hasil.instansi(),
                hasil.tahap(),
                statistik.perJenis().stream().map(JenisJson::of).toList(),
                statistik.histogram(),
                statistik.lowong().stream().map(LowongJson::of).toList());
    }
}
