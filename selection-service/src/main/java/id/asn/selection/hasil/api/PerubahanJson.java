package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.selection.hasil.SebabPerubahan;
import java.util.List;
import java.util.UUID;

/** What differs for one participant between two versions, and why. */
record PerubahanJson(
        String nomorPeserta,
        UUID formasiId,
        KeadaanJson sebelum,
        KeadaanJson sesudah,
        List<SebabJson> sebab,
        String teks) {

    /** The outcome in one of the versions. */
    record KeadaanJson(String kode, Integer peringkat, String formasiPenempatan) {}

    /**
     * One reason.
     *
     * @param bidang the fact that differs; its values only where they are points or attendance
     * @param berubah others with other facts, or other formasi that differ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SebabJson(
            SebabPerubahan kode,
            String bidang,
            String sebelum,
            String sesudah,
            Integer berubah,
            Integer masuk,
            Integer keluar) {

        static SebabJson of(SebabPerubahan kode, String bidang, String sebelum, String sesudah) {
            return new SebabJson(kode, bidang, sebelum, sesudah, null, null, null);
        }

        static SebabJson formasi(int berubah) {
            return new SebabJson(SebabPerubahan.FORMASI_LAIN, null, null, null, berubah, null, null);
        }

        static SebabJson others(int berubah, int masuk, int keluar) {
            return new SebabJson(SebabPerubahan.PESERTA_LAIN, null, null, null, berubah, masuk, keluar);
        }
    }
}
