package id.asn.formation.kebutuhan;

/** So many in that year. */
public record Tahunan(int tahun, int jumlah) {}
