package id.asn.applicant.verifikasi;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.lamaran.KodeAlasan;
import java.util.List;

/**
 * One item of the check list beside the documents: a criterion of the year.
 *
 * @param uraian what the verifier has to find, in Indonesian
 * @param untuk the jenis kebutuhan that it belongs to; null for all
 * @param alasan the reasons that may be given when it is not met
 * @param sumber where the row was read
 */
public record ButirPemeriksaan(
        String kode, String uraian, JenisKebutuhan untuk, List<KodeAlasan> alasan, String sumber) {

    /** True when it has to be looked at for a formasi of this jenis kebutuhan. */
    public boolean appliesTo(JenisKebutuhan jenis) {
        return untuk == null || untuk == jenis;
    }
}
