package id.asn.formation.penetapan;

import static id.asn.formation.Peran.PANRB;
import static id.asn.formation.langkah.Wewenang.hanya;
import static id.asn.formation.penetapan.SyaratUsulAlokasi.BERISI;
import static id.asn.formation.penetapan.SyaratUsulAlokasi.TANPA_SYARAT;
import static id.asn.formation.penetapan.UsulAlokasiStatus.DITANDATANGANI;
import static id.asn.formation.penetapan.UsulAlokasiStatus.DRAF;

import id.asn.formation.langkah.Langkah;
import id.asn.formation.langkah.Wewenang;

/** Every lawful move of a proposed national allocation. */
public enum TindakanUsulAlokasi implements Langkah<UsulAlokasiStatus> {
    // spotless:off
    //           dari   ke              oleh, selain pembuat               syarat         dasar hukum
    BUAT        (null,  DRAF,           hanya(PANRB),                      TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    UBAH        (DRAF,  DRAF,           hanya(PANRB),                      TANPA_SYARAT,  "PP 11/2017 jo. PP 17/2020 ps. 5-15"),
    TANDATANGANI(DRAF,  DITANDATANGANI, hanya(PANRB).selain(BUAT, UBAH),   BERISI,        "PP 11/2017 jo. PP 17/2020 ps. 5-15");
    // spotless:on

    private final UsulAlokasiStatus dari;
    private final UsulAlokasiStatus ke;
    private final Wewenang wewenang;
    private final SyaratUsulAlokasi syarat;
    private final String dasarHukum;

    TindakanUsulAlokasi(
            UsulAlokasiStatus dari,
            UsulAlokasiStatus ke,
            Wewenang wewenang,
            SyaratUsulAlokasi syarat,
            String dasarHukum) {
        this.dari = dari;
        this.ke = ke;
        this.wewenang = wewenang;
        this.syarat = syarat;
        this.dasarHukum = dasarHukum;
    }

    @Override
    public UsulAlokasiStatus dari() {
        return dari;
    }

    @Override
    public UsulAlokasiStatus ke() {
        return ke;
    }

    @Override
    public Wewenang wewenang() {
        return wewenang;
    }

    @Override
    public SyaratUsulAlokasi syarat() {
        return syarat;
    }

    @Override
    public String dasarHukum() {
        return dasarHukum;
    }
}
