package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.IsiDokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.StatusPindai;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;

/** An uploaded document, without its content. */
public record DokumenJson(
        JenisDokumen jenis,
        String tipe,
        long ukuran,
        String sha256,
        OffsetDateTime diunggahPada,
        PemindaianJson pemindaian) {

    /** How far the scan of a file has come. */
    public record PemindaianJson(StatusPindai status, OffsetDateTime sejak, String temuan) {
        static PemindaianJson of(IsiDokumen it) {
            return new PemindaianJson(it.pindaiStatus(), Wib.at(it.pindaiSejak()), it.pindaiTemuan());
        }
    }

    static DokumenJson of(IsiDokumen it) {
        return new DokumenJson(
                it.jenis(),
                it.tipe().media(),
                it.ukuran(),
                it.sha256(),
                Wib.at(it.diunggahPada()),
                PemindaianJson.of(it));
    }
}
