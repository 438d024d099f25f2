package id.asn.formation.formasi;

import static id.asn.formation.Peran.BKN;
import static id.asn.formation.Peran.BKPSDM;
import static id.asn.formation.Peran.PANRB;
import static id.asn.formation.Peran.PANSELNAS;
import static id.asn.formation.Peran.PPK;
import static id.asn.formation.formasi.FormasiStatus.DIAJUKAN;
import static id.asn.formation.formasi.FormasiStatus.DIJADWALKAN;
import static id.asn.formation.formasi.FormasiStatus.DITETAPKAN;
import static id.asn.formation.formasi.FormasiStatus.DITUTUP;
import static id.asn.formation.formasi.FormasiStatus.DIUMUMKAN;
import static id.asn.formation.formasi.FormasiStatus.DIVERIFIKASI;
import static id.asn.formation.formasi.FormasiStatus.DRAF;
import static id.asn.formation.formasi.SyaratFormasi.BERKURSI;
import static id.asn.formation.formasi.SyaratFormasi.SESUAI_KEPUTUSAN;
import static id.asn.formation.formasi.SyaratFormasi.TANPA_SYARAT;
import static id.asn.formation.formasi.SyaratFormasi.USULAN_DITETAPKAN;
import static id.asn.formation.langkah.Wewenang.hanya;

import id.asn.formation.langkah.Langkah;
import id.asn.formation.langkah.Wewenang;

/** Every lawful move of a rincian formasi, one row each: from, to, by whom, on what condition, by what rule. */
public enum TindakanFormasi implements Langkah<FormasiStatus> {
    // spotless:off
    //                dari          ke            oleh, selain pembuat           syarat             dasar hukum
    BUAT             (null,         DRAF,         hanya(BKPSDM),                 USULAN_DITETAPKAN, "KepmenPANRB 173/2024"),
    UBAH             (DRAF,         DRAF,         hanya(BKPSDM),                 TANPA_SYARAT,      "KepmenPANRB 173/2024"),
    AJUKAN           (DRAF,         DIAJUKAN,     hanya(PPK).selain(BUAT, UBAH), BERKURSI,          "KepmenPANRB 173/2024"),
    KEMBALIKAN       (DIAJUKAN,     DRAF,         hanya(BKN),                    TANPA_SYARAT,      "Peraturan BKN 9/2022"),
    SETUJUI          (DIAJUKAN,     DIVERIFIKASI, hanya(BKN),                    TANPA_SYARAT,      "Peraturan BKN 9/2022"),
    TETAPKAN         (DIVERIFIKASI, DITETAPKAN,   hanya(PANRB),                  TANPA_SYARAT,      "PermenPANRB 6/2024 ps. 22 ayat (3)"),
    UMUMKAN          (DITETAPKAN,   DIUMUMKAN,    hanya(PANSELNAS),              SESUAI_KEPUTUSAN,  "PermenPANRB 6/2024 ps. 22 ayat (3)"),
    JADWALKAN        (DITETAPKAN,   DIJADWALKAN,  hanya(PANSELNAS),              SESUAI_KEPUTUSAN,  "PermenPANRB 6/2024 ps. 22 ayat (3)"),
    BATALKAN_JADWAL  (DIJADWALKAN,  DITETAPKAN,   hanya(PANSELNAS),              TANPA_SYARAT,      "PermenPANRB 6/2024 ps. 22 ayat (3)"),
    UMUMKAN_TERJADWAL(DIJADWALKAN,  DIUMUMKAN,    hanya(PANSELNAS),              SESUAI_KEPUTUSAN,  "PermenPANRB 6/2024 ps. 22 ayat (3)"),
    REVISI           (DITETAPKAN,   DITETAPKAN,   hanya(PANRB),                  TANPA_SYARAT,      "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    REVISI_DIUMUMKAN (DIUMUMKAN,    DIUMUMKAN,    hanya(PANRB),                  TANPA_SYARAT,      "PP 11/2017 jo. PP 17/2020 ps. 5-15; PermenPANRB 6/2024 ps. 22 ayat (3)"),
    TUTUP            (DIUMUMKAN,    DITUTUP,      hanya(PANSELNAS),              TANPA_SYARAT,      "PermenPANRB 6/2024");
    // spotless:on

    private final FormasiStatus dari;
    private final FormasiStatus ke;
    private final Wewenang wewenang;
    private final SyaratFormasi syarat;
    private final String dasarHukum;

    TindakanFormasi(FormasiStatus dari, FormasiStatus ke, Wewenang wewenang, SyaratFormasi syarat, String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.wewenang = wewenang;
        this.syarat = syarat;
        this.dasarHukum = dasarHukum;
    }

    /** The move of an announcement in the given state; where there is none, that after the decree, which is refused. */
    static TindakanFormasi announcement(FormasiStatus now) {
        return UMUMKAN_TERJADWAL.dari == now ? UMUMKAN_TERJADWAL : UMUMKAN;
    }

    /** The move of a later decree in the given state; where there is none, that before the announcement, which is refused. */
    static TindakanFormasi revision(FormasiStatus now) {
        return REVISI_DIUMUMKAN.dari == now ? REVISI_DIUMUMKAN : REVISI;
    }

    @Override
    public FormasiStatus dari() {
        return dari;
    }

    @Override
    public FormasiStatus ke() {
        return ke;
    }

    @Override
    public Wewenang wewenang() {
        return wewenang;
    }

    @Override
    public SyaratFormasi syarat() {
        return syarat;
    }

    @Override
    public String dasarHukum() {
        return dasarHukum;
    }
}
