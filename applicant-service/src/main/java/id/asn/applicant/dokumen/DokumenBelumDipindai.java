package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The file's scan is awaited, and until then the committee does not read it. */
public final class DokumenBelumDipindai extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the kind and how the scan stands. */
    public DokumenBelumDipindai(Dokumen document) {
        super(Ground.STATE, "dokumen-belum-dipindai");
        with("jenis_dokumen", document.jenis());
        with("status_pindai", document.pemindaian().pindaiStatus());
        with("sejak", document.pemindaian().pindaiSejak());
    }
}
