package id.asn.selection.pengumuman;

/**
 * One participant of an annex. What a stage does not know, and the points of who was absent, are null.
 *
 * @param urut place among those of the same formasi, from 1
 * @param kode result code
 */
public record BarisLampiran(int urut, String nomorPeserta, Skd skd, Akhir akhir, Integer peringkat, String kode) {

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
