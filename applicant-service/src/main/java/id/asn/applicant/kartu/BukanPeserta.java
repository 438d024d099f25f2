package id.asn.applicant.kartu;

import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Only who was announced as MS has a nomor peserta, and with it an exam card. */
public final class BukanPeserta extends Refusal {
    private static final long serialVersionUID = 1L;

    BukanPeserta(LamaranStatus now) {
        super(Ground.STATE, "bukan-peserta");
        with("status_kini", now);
    }
}
