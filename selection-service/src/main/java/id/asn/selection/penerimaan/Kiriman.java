package id.asn.selection.penerimaan;

/**
 * What was sent and how it is meant.
 *
 * @param jenis what the file holds
 * @param tahun budget year of the scores
 * @param ujiCoba only look; keep nothing
 * @param semuaAtauBatal one wrong row turns the whole file away
 * @param jws the sender's signature, null when there is none
 */
public record Kiriman(JenisPekerjaan jenis, int tahun, boolean ujiCoba, boolean semuaAtauBatal, String jws) {}
