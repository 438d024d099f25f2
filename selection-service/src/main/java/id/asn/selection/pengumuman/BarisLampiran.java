package id.asn.selection.pengumuman;

/**
 * One participant of an annex. What a stage does not know, and the points of who was absent, are null.
 *
 * @param urut place among those of the same formasi, from 1
 * @param kode result code
 */
public record BarisLampiran(
        int urut, String nomorPeserta, Skd skd, Akhir akhir, Pppk pppk, Integer peringkat, String kode) {

    /** Of CPNS. */
    public static BarisLampiran cpns(
            int urut, String nomorPeserta, Skd skd, Akhir akhir, Integer peringkat, String kode) {
        return new BarisLampiran(urut, nomorPeserta, skd, akhir, Pppk.BUKAN, peringkat, kode);
    }

    /** Sum of the points of SKD, or of all parts of the test of PPPK. */
    public Integer total() {
        return pppk.total() == null ? skd.total() : pppk.total();
    }

    /**
     * Group and points of PPPK, what is added in teknis by law included.
     *
     * @param kelompok code of the group
     */
    public record Pppk(
            String kelompok,
            Integer teknis,
            Integer manajerial,
            Integer sosialKultural,
            Integer wawancara,
            Integer total) {
        /** Of CPNS. */
        public static final Pppk BUKAN = tidakHadir(null);

        /** Of who was absent. */
        public static Pppk tidakHadir(String kelompok) {
            return new Pppk(kelompok, null, null, null, null, null);
        }
    }

    /** Points of SKD. */
    public record Skd(Integer twk, Integer tiu, Integer tkp, Integer total) {
        /** Of who was absent. */
        public static final Skd TIDAK_HADIR = new Skd(null, null, null, null);

        /** Of who was there. */
        public static Skd of(int twk, int tiu, int tkp) {
            return new Skd(twk, tiu, tkp, twk + tiu + tkp);
        }
    }

    /** Decimal text, as the bundle says it. */
    public record Akhir(String ipk, String skorSkd, String skb, String skorSkb, String akhir) {
        /** Before there is an end. */
        public static final Akhir BELUM = new Akhir(null, null, null, null, null);
    }
}
