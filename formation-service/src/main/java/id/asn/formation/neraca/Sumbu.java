package id.asn.formation.neraca;

import java.util.Locale;

/** By what the ledger is summed up. */
public enum Sumbu {
    /** Budget year. */
    TAHUN,
    /** Agency. */
    INSTANSI,
    /** Province of the agency; central agencies, and those of which nobody said it, stand together without one. */
    PROVINSI,
    /** Code of the jabatan. */
    JABATAN,
    /** CPNS or PPPK. */
    JENIS_PENGADAAN,
    /** Kategori of the jabatan. */
    KATEGORI;

    /** Its word in queries and tables. */
    public String kata() {
        return name().toLowerCase(Locale.ROOT);
    }
}
