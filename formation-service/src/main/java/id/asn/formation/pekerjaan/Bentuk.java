package id.asn.formation.pekerjaan;

import java.util.regex.Pattern;

/** What may stand in the cells of a column, and the type under which the database keeps it. */
public enum Bentuk {
    /** Words; what begins like a formula of a spreadsheet is refused. */
    TEKS("text", null),
    /** Letters, digits, points and hyphens. */
    KODE("text", Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*")),
    /** A whole number, which may be negative. */
    BILANGAN("bigint", Pattern.compile("-?[0-9]{1,15}")),
    /** A number with at most four decimals, a point before them. */
    DESIMAL("numeric", Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,4})?")),
    /** A year, 1900 to 2200. */
    TAHUN("int", Pattern.compile("(19|20|21)[0-9]{2}|2200")),
    /** A day as YYYY-MM-DD. */
    TANGGAL("date", Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")),
    /** A UUID with its dashes. */
    UUID("uuid", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
    /** 1 or 0. */
    YA("boolean", Pattern.compile("[01]"));

    private final String tipe;
    private final Pattern pola;

    Bentuk(String tipe, Pattern pola) {
        this.tipe = tipe;
        this.pola = pola;
    }

    /** Its type in SQL. */
    public String tipe() {
        return tipe;
    }

    boolean cocok(String teks) {
        return pola == null || pola.matcher(teks).matches();
    }
}
