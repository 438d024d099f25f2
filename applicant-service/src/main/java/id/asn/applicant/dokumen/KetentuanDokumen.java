package id.asn.applicant.dokumen;

/**
 * What the table asks of one kind of document.
 *
 * @param batasKb largest size in KB of 1,024 bytes; the sources say "KB" only, and this reading refuses no file that the
 *     other reading (1,000) would take
 * @param wajib without it a lamaran cannot be submitted
 * @param sumber where the row was read
 */
public record KetentuanDokumen(JenisDokumen jenis, TipeBerkas tipe, int batasKb, boolean wajib, String sumber) {
    private static final int BYTES_PER_KB = 1024;

    /** The same row with a larger size, never a smaller one. */
    KetentuanDokumen upTo(int kb) {
        return new KetentuanDokumen(jenis, tipe, Math.max(batasKb, kb), wajib, sumber);
    }

    /** Largest size in bytes. */
    public long batasBita() {
        return (long) batasKb * BYTES_PER_KB;
    }
}
