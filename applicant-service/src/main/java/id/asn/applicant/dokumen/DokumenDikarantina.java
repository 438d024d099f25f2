package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The scanner found something in the file; nobody reads it. */
public final class DokumenDikarantina extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the kind, and what was found when. */
    public DokumenDikarantina(Dokumen document) {
        super(Ground.STATE, "dokumen-dikarantina");
        with("jenis_dokumen", document.jenis());
        with("temuan", document.pemindaian().pindaiTemuan());
        with("sejak", document.pemindaian().pindaiSejak());
    }
}
