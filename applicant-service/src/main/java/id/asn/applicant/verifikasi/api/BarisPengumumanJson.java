package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.BarisPengumuman;
import id.asn.applicant.verifikasi.Putusan;
import java.util.UUID;

/** One line of a public list. */
public record BarisPengumumanJson(String nomorPendaftaran, String nomorPeserta, UUID formasiId, Putusan putusan) {

    static BarisPengumumanJson of(BarisPengumuman it) {
        return new BarisPengumumanJson(it.nomorPendaftaran(), it.nomorPeserta(), it.formasiId(), it.putusan());
    }
}
