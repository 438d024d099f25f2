package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.JenisMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.StatusMeterai;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;

/** A stamp as its owner sees it: whether others declare the same number is not told. */
public record MeteraiJson(
        JenisDokumen jenisDokumen,
        JenisMeterai jenis,
        String nomorSeri,
        StatusMeterai status,
        OffsetDateTime sejak,
        String keterangan) {

    static MeteraiJson of(Meterai it) {
        return new MeteraiJson(
                it.jenisDokumen(), it.jenis(), it.nomorSeri(), it.status(), Wib.at(it.sejak()), it.keterangan());
    }
}
