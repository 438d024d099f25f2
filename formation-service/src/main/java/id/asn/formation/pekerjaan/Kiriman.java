package id.asn.formation.pekerjaan;

/**
 * What a sender says of a file.
 *
 * @param tujuan name of the target
 * @param sumber the system it comes from; with {@code referensi} the natural key of a row
 * @param tahun budget year, or null where the target knows no years
 * @param unit whose draft the rows belong to, or null
 * @param semuaAtauBatal one wrong row turns the whole file away
 * @param ujiCoba everything is checked, nothing kept
 */
public record Kiriman(
        String tujuan,
        JenisBerkas jenis,
        String sumber,
        Integer tahun,
        String unit,
        boolean semuaAtauBatal,
        boolean ujiCoba) {}
