package id.asn.formation.laporan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.jabatan.Kategori;

/** What official documents call our codes. */
public final class Sebutan {

    private Sebutan() {}

    /** Such as CPNS TENAGA KESEHATAN. */
    public static String of(Golongan golongan) {
        return golongan.jenisPengadaan() + " " + of(golongan.kategori());
    }

    private static String of(Kategori kategori) {
        return switch (kategori) {
            case GURU -> "GURU";
            case KESEHATAN -> "TENAGA KESEHATAN";
            case DOSEN -> "DOSEN";
            case TEKNIS -> "TENAGA TEKNIS";
        };
    }
}
