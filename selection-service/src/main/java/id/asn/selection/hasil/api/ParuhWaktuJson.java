package id.asn.selection.hasil.api;

import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.ParuhWaktu;
import java.util.UUID;

/**
 * One who may be proposed for PPPK Paruh Waktu.
 *
 * @param formasiId the formasi competed for
 * @param wajibDiusulkan the agency has to propose them; else it does by need and budget
 */
public record ParuhWaktuJson(
        String nomorPeserta,
        UUID formasiId,
        String kode,
        KelompokPelamar kelompokPelamar,
        int peringkat,
        int total,
        boolean wajibDiusulkan,
        String dasarHukum) {

    static ParuhWaktuJson of(BarisPppkJson baris) {
        return new ParuhWaktuJson(
                baris.nomorPeserta(),
                baris.dilamar(),
                baris.kode(),
                baris.kelompokPelamar(),
                baris.peringkat(),
                baris.urut().total(),
                ParuhWaktu.wajib(baris.kelompokPelamar()),
                ParuhWaktu.SUMBER);
    }
}
