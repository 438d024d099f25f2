package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;

/** An uploaded document, without its content. */
public record DokumenJson(JenisDokumen jenis, String tipe, long ukuran, String sha256, OffsetDateTime diunggahPada) {

    static DokumenJson of(Dokumen it) {
        return new DokumenJson(
                it.jenis(), it.tipe().media(), it.berkas().ukuran(), it.berkas().sha256(), Wib.at(it.diunggahPada()));
    }
}
