package id.asn.selection.pppk;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import id.asn.selection.peserta.Kategori;

/** The year's rule gives that group no place in the kategori of the formasi; none is made up. */
public final class KelompokTanpaTempat extends Refusal {
    private static final long serialVersionUID = 1L;

    KelompokTanpaTempat(KelompokPelamar kelompok, Kategori kategori, int tahun) {
        super(Ground.RULE, "kelompok-tanpa-tempat");
        with("kelompok", kelompok.name());
        with("kategori", kategori.name());
        with("tahun", tahun);
    }
}
