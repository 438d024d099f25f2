package id.asn.applicant.verifikasi.api;

import id.asn.applicant.dokumen.TautanDiberikan;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;

/** A one-time link: where to read, and until when. */
public record TautanJson(String alamat, OffsetDateTime berlakuSampai) {

    static TautanJson of(TautanDiberikan it) {
        return new TautanJson("/v1/tautan/" + it.kode(), Wib.at(it.sampai()));
    }
}
