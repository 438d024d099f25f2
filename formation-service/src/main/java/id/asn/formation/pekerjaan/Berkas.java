package id.asn.formation.pekerjaan;

/**
 * The file as it came.
 *
 * @param sha256 of its bytes, in hex
 * @param ukuran its bytes
 * @param perkiraanBaris rows below the header, as a first look counts them
 * @param sementara it is erased when its job ends
 */
public record Berkas(String sha256, long ukuran, long perkiraanBaris, boolean sementara) {}
