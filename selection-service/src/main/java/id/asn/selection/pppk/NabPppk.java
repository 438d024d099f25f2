package id.asn.selection.pppk;

import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.GURU_1;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.GURU_2;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.GURU_3;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.KHUSUS;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.NON_GURU;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.SEMUA;
import static id.asn.selection.pppk.BarisNabPppk.PelamarNab.UMUM;

import id.asn.selection.pppk.BarisNabPppk.PelamarNab;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.OptionalInt;

/**
 * The passing grades of PPPK, 2021 to 2024; since 2024 there are none and the rank alone decides. The numbers of the decrees
 * before 2024 are not named in the sources read.
 */
public final class NabPppk {
    private static final int TIDAK_ADA = -1;
    private static final String LAMA = "Ketentuan NAB PPPK (nomor keputusan tidak disebut sumber yang dibaca)";
    private static final String KEPMEN_2024 = "KepmenPANRB 347/2024";

    // spotless:off
    private static final List<BarisNabPppk> TABLE = List.of(
            //  tahun pelamar   M+SK       wawancara  teknis per jabatan maks       sumber
            row(2021, GURU_1,   130,       24,        true,              740,       LAMA),
            row(2021, GURU_2,   110,       20,        true,              740,       LAMA),
            row(2021, GURU_3,   130,       24,        true,              740,       LAMA),
            row(2022, GURU_1,   130,       24,        true,              740,       LAMA),
            row(2022, GURU_2,   110,       20,        true,              740,       LAMA),
            row(2022, GURU_3,   130,       24,        true,              740,       LAMA),
            row(2022, NON_GURU, 130,       24,        true,              690,       LAMA),
            row(2023, UMUM,     117,       24,        true,              TIDAK_ADA, LAMA),
            row(2023, KHUSUS,   TIDAK_ADA, TIDAK_ADA, false,             TIDAK_ADA, LAMA),
            row(2024, SEMUA,    TIDAK_ADA, TIDAK_ADA, false,             670,       KEPMEN_2024));
    // spotless:on

    private NabPppk() {}

    /** All rows, oldest first. */
    public static List<BarisNabPppk> baris() {
        return TABLE;
    }

    /**
     * The row of a year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for those people in that year
     */
    public static BarisNabPppk untuk(int tahun, PelamarNab pelamar) {
        return TABLE.stream()
                .filter(baris -> baris.tahun() == tahun && baris.pelamar() == pelamar)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("nilai ambang batas PPPK " + pelamar, tahun));
    }

    private static BarisNabPppk row(
            int tahun, PelamarNab pelamar, int mansoskul, int wawancara, boolean teknis, int maks, String sumber) {
        return new BarisNabPppk(tahun, pelamar, number(mansoskul), number(wawancara), teknis, number(maks), sumber);
    }

    private static OptionalInt number(int read) {
        return read == TIDAK_ADA ? OptionalInt.empty() : OptionalInt.of(read);
    }
}
