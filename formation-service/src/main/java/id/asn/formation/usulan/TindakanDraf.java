package id.asn.formation.usulan;

import static id.asn.formation.Peran.BKPSDM;
import static id.asn.formation.Peran.OPD;
import static id.asn.formation.langkah.Wewenang.hanya;
import static id.asn.formation.usulan.DrafStatus.DIAJUKAN;
import static id.asn.formation.usulan.DrafStatus.DISETUJUI;
import static id.asn.formation.usulan.DrafStatus.DRAF;

import id.asn.formation.langkah.Langkah;
import id.asn.formation.langkah.Wewenang;

/** Every lawful move of the draft of one OPD, one row each: from, to, by whom, by what rule. */
public enum TindakanDraf implements Langkah<DrafStatus> {
    // spotless:off
    //          dari       ke         oleh, selain pembuat           dasar hukum
    BUAT       (null,      DRAF,      hanya(OPD),                    "Peraturan BKN 9/2022"),
    UBAH       (DRAF,      DRAF,      hanya(OPD),                    "Peraturan BKN 9/2022"),
    AJUKAN     (DRAF,      DIAJUKAN,  hanya(OPD),                    "Peraturan BKN 9/2022"),
    KEMBALIKAN (DIAJUKAN,  DRAF,      hanya(BKPSDM),                 "Peraturan BKN 9/2022"),
    SETUJUI    (DIAJUKAN,  DISETUJUI, hanya(BKPSDM).selain(AJUKAN),   "Peraturan BKN 9/2022"),
    BUKA       (DISETUJUI, DRAF,      hanya(BKPSDM),                 "Peraturan BKN 9/2022");
    // spotless:on

    private final DrafStatus dari;
    private final DrafStatus ke;
    private final Wewenang wewenang;
    private final String dasarHukum;

    TindakanDraf(DrafStatus dari, DrafStatus ke, Wewenang wewenang, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.wewenang = wewenang;
        this.dasarHukum = dasarHukum;
    }

    /** The move by which a draft goes back to its OPD from the given status. */
    static TindakanDraf back(DrafStatus now) {
        return BUKA.dari == now ? BUKA : KEMBALIKAN;
    }

    @Override
    public DrafStatus dari() {
        return dari;
    }

    @Override
    public DrafStatus ke() {
        return ke;
    }

    @Override
    public Wewenang wewenang() {
        return wewenang;
    }

    @Override
    public SyaratUsulan syarat() {
        return SyaratUsulan.TANPA_SYARAT;
    }

    @Override
    public String dasarHukum() {
        return dasarHukum;
    }
}
