package id.asn.selection.hasil;

import java.util.UUID;

/**
 * One line of a bundle.
 *
 * @param urut its place, from 1
 * @param formasiId the formasi it is about, or null
 * @param nomorPeserta the participant it is about, or null
 * @param kode result code of an outcome, or null
 * @param isi the line in canonical JSON, without its line end
 */
public record Baris(long urut, JenisBaris jenis, UUID formasiId, String nomorPeserta, String kode, String isi) {}
