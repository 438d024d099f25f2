package id.asn.selection.penerimaan;

import java.util.List;
import java.util.Optional;

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
     * @param keterangan what {@link #kolomKeterangan()} says of the row; null where there is no such column, and for a row
     *     that nobody may send
     * @param sel the cells behind the participant number, as many as the header has
     */
    Bacaan baca(int tahun, String keterangan, List<String> sel);

    /** Column of {@link #tabelBerhak()} without which a row cannot be understood. */
    default Optional<String> kolomKeterangan() {
        return Optional.empty();
    }

    /**
     * Whether a participant has a score for each part of the test: the cell behind the number then names the part, and both
     * tables have a column {@code bagian}.
     */
    default boolean perBagian() {
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
