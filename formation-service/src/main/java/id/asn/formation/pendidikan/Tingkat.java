package id.asn.formation.pendidikan;

import java.util.Arrays;
import java.util.Optional;

/** The levels of education by BKN's two digits, lowest first. */
public enum Tingkat {
    // spotless:off
    //               code  names in the lists
    SD              ("05", "SD"),
    SLTP            ("10", "SLTP"),
    SLTA            ("15", "SLTA"),
    SMK             ("17", "SMK/SLTA Kejuruan"),
    SLTA_KEGURUAN   ("18", "SLTA Keguruan"),
    DIPLOMA_SATU    ("20", "Diploma I"),
    DIPLOMA_DUA     ("25", "Diploma II"),
    DIPLOMA_TIGA    ("30", "Diploma III/Sarjana Muda"),
    DIPLOMA_EMPAT   ("35", "Diploma IV"),
    SARJANA         ("40", "S-1/Sarjana"),
    MAGISTER        ("45", "S-2"),
    DOKTOR          ("50", "S-3/Doktor");
    // spotless:on

    private final String kode;
    private final String nama;

    Tingkat(String kode, String nama) {
        this.kode = kode;
        this.nama = nama;
    }

    /** Two digits. */
    public String kode() {
        return kode;
    }

    /** As lists of qualifications write it. */
    public String nama() {
        return nama;
    }

    /** The level of that name, letters large or small. */
    public static Optional<Tingkat> bernama(String nama) {
        return Arrays.stream(values())
                .filter(one -> one.nama.equalsIgnoreCase(nama))
                .findFirst();
    }
}
