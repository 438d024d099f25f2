package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.TandaTerima;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;

/** The receipt of a submission. */
public record TandaTerimaJson(String nomorPendaftaran, OffsetDateTime diajukanPada, String sha256) {

    static TandaTerimaJson of(TandaTerima it) {
        return new TandaTerimaJson(it.nomorPendaftaran(), Wib.at(it.diajukanPada()), it.sha256());
    }
}
