package id.asn.formation.pekerjaan;

/** How often something was found in a file. */
public record JumlahTemuan(String kode, Bobot bobot, long jumlah) {}
