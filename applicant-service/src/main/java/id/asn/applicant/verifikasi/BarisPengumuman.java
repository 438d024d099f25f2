package id.asn.applicant.verifikasi;

import java.util.UUID;

/**
 * One line of a public list: numbers, formasi and verdict, no identity.
 *
 * @param urut place in the list
 * @param nomorPeserta only an MS has one
 */
public record BarisPengumuman(
        long urut, String nomorPendaftaran, String nomorPeserta, UUID formasiId, Putusan putusan) {}
