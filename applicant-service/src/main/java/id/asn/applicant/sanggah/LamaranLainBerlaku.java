package id.asn.applicant.sanggah;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/**
 * A lamaran that was submitted on the strength of the TMS stands; a person has one a year.
 *
 * <p>Not settled: no source says which of the two is to stay. That what was chosen later is final is the reading taken here.
 */
public final class LamaranLainBerlaku extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the one that stands. */
    public LamaranLainBerlaku(String nomorPendaftaran) {
        super(Ground.STATE, "lamaran-lain-berlaku");
        with("nomor_pendaftaran", nomorPendaftaran);
        citing("PermenPANRB 6/2024 pasal 25; KepmenPANRB 634/2024");
    }
}
