package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Rekap;

/** Counts of a version. */
public record RekapJson(
        int formasi,
        int peserta,
        int kursi,
        int lulus,
        int diLuarBatas,
        int tidakLulus,
        int tidakHadir,
        int seri,
        int dialihkan,
        int gugur) {

    static RekapJson of(Rekap rekap) {
        return new RekapJson(
                rekap.formasi(),
                rekap.peserta(),
                rekap.kursi(),
                rekap.lulus(),
                rekap.diLuarBatas(),
                rekap.tidakLulus(),
                rekap.tidakHadir(),
                rekap.seri(),
                rekap.dialihkan(),
                rekap.gugur());
    }
}
