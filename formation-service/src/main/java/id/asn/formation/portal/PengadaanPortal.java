package id.asn.formation.portal;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.util.Arrays;
import java.util.Optional;

/**
 * The portal's code list of jenis pengadaan. That 2 means CPNS is what every program relies on; the other codes were
 * never published, and these are this view's own. The last one finds all PPPK, and marks those of unnamed kategori.
 */
public enum PengadaanPortal {
    // spotless:off
    //             kd   nama                     jenis                kategori
    PPPK_GURU     ("1", "PPPK Guru",             JenisPengadaan.PPPK, Kategori.GURU),
    CPNS          ("2", "CPNS",                  JenisPengadaan.CPNS, null),
    PPPK_TEKNIS   ("3", "PPPK Teknis",           JenisPengadaan.PPPK, Kategori.TEKNIS),
    PPPK_KESEHATAN("4", "PPPK Tenaga Kesehatan", JenisPengadaan.PPPK, Kategori.KESEHATAN),
    PPPK_DOSEN    ("5", "PPPK Dosen",            JenisPengadaan.PPPK, Kategori.DOSEN),
    PPPK          ("6", "PPPK",                  JenisPengadaan.PPPK, null);
    // spotless:on

    private final String kd;
    private final String nama;
    private final JenisPengadaan jenis;
    private final Kategori kategori;

    PengadaanPortal(String kd, String nama, JenisPengadaan jenis, Kategori kategori) {
        this.kd = kd;
        this.nama = nama;
        this.jenis = jenis;
        this.kategori = kategori;
    }

    /** The row's code; a CPNS row has the same whatever its kategori, a PPPK row whose source names none has the last. */
    public static PengadaanPortal of(JenisPengadaan jenis, Kategori kategori) {
        return Arrays.stream(values())
                .filter(code -> code.jenis == jenis && (code == CPNS || code.kategori == kategori))
                .findFirst()
                .orElseThrow();
    }

    /** What a code stands for, if it stands for anything. */
    public static Optional<PengadaanPortal> ofKd(String kd) {
        return Arrays.stream(values()).filter(code -> code.kd.equals(kd)).findFirst();
    }

    /** The code. */
    public String kd() {
        return kd;
    }

    /** As the portal writes it. */
    public String nama() {
        return nama;
    }

    /** What is procured. */
    public JenisPengadaan jenis() {
        return jenis;
    }

    /** Null where the code takes every kategori. */
    public Kategori kategori() {
        return kategori;
    }
}
