package id.asn.formation.usulan;

import static id.asn.formation.Peran.BKN;
import static id.asn.formation.Peran.BKPSDM;
import static id.asn.formation.Peran.MENKEU;
import static id.asn.formation.Peran.OPD;
import static id.asn.formation.Peran.PANRB;
import static id.asn.formation.Peran.PPK;
import static id.asn.formation.langkah.Wewenang.hanya;
import static id.asn.formation.usulan.SyaratUsulan.BERISI;
import static id.asn.formation.usulan.SyaratUsulan.SIAP_PERTEK;
import static id.asn.formation.usulan.SyaratUsulan.TANPA_SYARAT;
import static id.asn.formation.usulan.UsulanStatus.BERPENDAPAT;
import static id.asn.formation.usulan.UsulanStatus.BERPERTEK;
import static id.asn.formation.usulan.UsulanStatus.DESK;
import static id.asn.formation.usulan.UsulanStatus.DITETAPKAN;
import static id.asn.formation.usulan.UsulanStatus.DITOLAK;
import static id.asn.formation.usulan.UsulanStatus.DIUSULKAN;
import static id.asn.formation.usulan.UsulanStatus.DRAF;
import static id.asn.formation.usulan.UsulanStatus.KONSOLIDASI;

import id.asn.formation.langkah.Langkah;
import id.asn.formation.langkah.Wewenang;

/** Every lawful move of a usulan, one row each: from, to, by whom, on what condition, by what rule. */
public enum TindakanUsulan implements Langkah<UsulanStatus> {
    // spotless:off
    //               dari         ke           oleh, selain pembuat             syarat         dasar hukum
    BUAT            (null,        DRAF,        hanya(OPD, BKPSDM),              TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    UBAH_DRAF       (DRAF,        DRAF,        hanya(OPD),                      TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    AJUKAN_DESK     (DRAF,        DESK,        hanya(OPD),                      BERISI,        "Peraturan BKN 9/2022"),
    KEMBALIKAN_DESK (DESK,        DRAF,        hanya(BKPSDM),                   TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    SETUJUI_DESK    (DESK,        KONSOLIDASI, hanya(BKPSDM).selain(AJUKAN_DESK), TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    GABUNGKAN       (DRAF,        KONSOLIDASI, hanya(BKPSDM),                   BERISI,        "Peraturan BKN 9/2022") {
        @Override
        public boolean dinanti() {
            return false;
        }
    },
    UBAH_KONSOLIDASI(KONSOLIDASI, KONSOLIDASI, hanya(BKPSDM),                   TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    TANDATANGANI    (KONSOLIDASI, DIUSULKAN,   hanya(PPK).selain(SETUJUI_DESK, GABUNGKAN, UBAH_KONSOLIDASI), BERISI,        "PP 11/2017 jo. PP 17/2020 ps. 5-15; Peraturan BKN 9/2022"),
    KEMBALIKAN      (DIUSULKAN,   KONSOLIDASI, hanya(BKN),                      TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    TARIK           (DIUSULKAN,   KONSOLIDASI, hanya(PPK),                      TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15") {
        @Override
        public boolean dinanti() {
            return false;
        }
    },
    NILAI           (DIUSULKAN,   DIUSULKAN,   hanya(BKN),                      TANPA_SYARAT,  "Peraturan BKN 9/2022"),
    PERTEK          (DIUSULKAN,   BERPERTEK,   hanya(BKN).selain(NILAI),        SIAP_PERTEK,   "Peraturan BKN 9/2022 ps. 62"),
    BERI_PENDAPAT   (BERPERTEK,   BERPENDAPAT, hanya(MENKEU),                   TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    TETAPKAN        (BERPENDAPAT, DITETAPKAN,  hanya(PANRB),                    TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    TOLAK           (BERPENDAPAT, DITOLAK,     hanya(PANRB),                    TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15");
    // spotless:on

    private final UsulanStatus dari;
    private final UsulanStatus ke;
    private final Wewenang wewenang;
    private final SyaratUsulan syarat;
    private final String dasarHukum;

    TindakanUsulan(UsulanStatus dari, UsulanStatus ke, Wewenang wewenang, SyaratUsulan syarat, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.wewenang = wewenang;
        this.syarat = syarat;
        this.dasarHukum = dasarHukum;
    }

    /** The move by which lines are edited in the given state; where there is none, the draft's, which the table then refuses. */
    public static TindakanUsulan edit(UsulanStatus now) {
        return UBAH_KONSOLIDASI.dari == now ? UBAH_KONSOLIDASI : UBAH_DRAF;
    }

    @Override
    public UsulanStatus dari() {
        return dari;
    }

    @Override
    public UsulanStatus ke() {
        return ke;
    }

    @Override
    public Wewenang wewenang() {
        return wewenang;
    }

    @Override
    public SyaratUsulan syarat() {
        return syarat;
    }

    @Override
    public String dasarHukum() {
        return dasarHukum;
    }
}
