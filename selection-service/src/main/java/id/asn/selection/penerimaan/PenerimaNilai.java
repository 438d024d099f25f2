package id.asn.selection.penerimaan;

import java.util.List;

/** What differs from test to test in taking in its scores. Each test has one. */
public interface PenerimaNilai {

    /** Which files it takes. */
    JenisPekerjaan jenis();

    /** The header that its files must carry. */
    List<String> kepala();

    /** Refuses a year that no decree of the house covers. */
    void periksaTahun(int tahun);

    /**
     * Understands one row.
     *
     * @param sel the cells behind the participant number, as many as the header has
     */
    Bacaan baca(int tahun, List<String> sel);

    /**
     * Understands one row of a test that differs from jabatan to jabatan.
     *
     * @param jabatan name of the jabatan that the participant competes for, where {@link #perJabatan()}; else null
     */
    default Bacaan baca(int tahun, String jabatan, List<String> sel) {
        return baca(tahun, sel);
    }

    /** Whether the test differs from jabatan to jabatan; then {@link #tabelBerhak()} has a column {@code jabatan}. */
    default boolean perJabatan() {
        return false;
    }

    /** Table of those who may have a score, with columns {@code tahun} and {@code nomor_peserta}. */
    String tabelBerhak();

    /** Code of the finding for a number that is not in that table. */
    String kodeTidakBerhak();

    /** Table of the scores that count, with columns {@code tahun, nomor_peserta, hadir, pekerjaan_id} and {@link #kolomNilai}. */
    String tabelNilai();

    /** Its columns of points, in the order of a row's numbers. */
    List<String> kolomNilai();
}
