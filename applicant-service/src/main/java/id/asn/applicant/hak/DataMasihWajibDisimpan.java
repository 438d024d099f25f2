package id.asn.applicant.hak;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.LocalDate;

/** The person cannot be erased yet: a lamaran was submitted, and its selection must stay answerable. */
public final class DataMasihWajibDisimpan extends Refusal {
    /** The rules behind it: the right, and the one lamaran of a year that is counted from its submission. */
    public static final String DASAR = "UU 27/2022; PermenPANRB 6/2024 pasal 25";

    private static final long serialVersionUID = 1L;

    /** Tells which lamaran, and from which day on it is possible. */
    public DataMasihWajibDisimpan(String nomorPendaftaran, int tahun, LocalDate possible) {
        super(Ground.RULE, "data-masih-wajib-disimpan");
        with("nomor_pendaftaran", nomorPendaftaran);
        with("tahun", tahun);
        with("dapat_dihapus_mulai", possible);
        citing(DASAR);
    }
}
