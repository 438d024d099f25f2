package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * One column of a target.
 *
 * @param alias another name under which files bring it, or null
 * @param terpanjang characters at most
 * @param pilihan the words allowed, or empty for any
 */
public record Kolom(String nama, String alias, Bentuk bentuk, boolean wajib, int terpanjang, List<String> pilihan) {
    private static final int UMUM = 200;
    private static final String RUMUS = "=+-@\t\r";

    /** A column that every row fills. */
    public static Kolom wajib(String nama, Bentuk bentuk) {
        return new Kolom(nama, null, bentuk, true, UMUM, List.of());
    }

    /** A column that a row may leave empty and a file may leave out. */
    public static Kolom boleh(String nama, Bentuk bentuk) {
        return new Kolom(nama, null, bentuk, false, UMUM, List.of());
    }

    /** The same column, also known under another name. */
    public Kolom atau(String lain) {
        return new Kolom(nama, lain, bentuk, wajib, terpanjang, pilihan);
    }

    /** The same column for longer texts. */
    public Kolom sampai(int karakter) {
        return new Kolom(nama, alias, bentuk, wajib, karakter, pilihan);
    }

    /** The same column for these words only. */
    public Kolom salahSatu(List<String> kata) {
        return new Kolom(nama, alias, bentuk, wajib, terpanjang, kata);
    }

    boolean bernama(String kepala) {
        return nama.equals(kepala) || kepala.equals(alias);
    }

    /** What is wrong with the cell, or null; an empty cell is judged by {@code wajib} alone. */
    Finding salah(String asli, String rapi) {
        if (rapi == null) {
            return wajib ? Finding.of(nama, "sel-wajib").with("kolom", nama) : null;
        }
        if (bentuk == Bentuk.TEKS && (RUMUS.indexOf(asli.charAt(0)) >= 0 || RUMUS.indexOf(rapi.charAt(0)) >= 0)) {
            return Finding.of(nama, "awalan-rumus").with("kolom", nama);
        }
        if (rapi.length() > terpanjang) {
            return Finding.of(nama, "sel-terlalu-panjang").with("kolom", nama).with("paling_banyak", terpanjang);
        }
        if (!bentuk.cocok(rapi) || !hariAda(rapi)) {
            return Finding.of(nama, "sel-lain-bentuk").with("kolom", nama).with("bentuk", bentuk);
        }
        return pilihan.isEmpty() || pilihan.contains(rapi)
                ? null
                : Finding.of(nama, "sel-bukan-pilihan").with("kolom", nama).with("pilihan", String.join(", ", pilihan));
    }

    private boolean hariAda(String rapi) {
        try {
            return bentuk != Bentuk.TANGGAL || LocalDate.parse(rapi) != null;
        } catch (DateTimeParseException tiada) {
            return false;
        }
    }
}
