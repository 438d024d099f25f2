package id.asn.selection.pppk;

/**
 * The outcome for one participant, with what it rests on.
 *
 * @param peringkat place among those who sat everything, no two alike; null for TH
 * @param pemisah the step that put this one below the one above; null for the first and for TH
 */
public record PutusanPppk(CalonPppk calon, KodePppk kode, Integer peringkat, KunciPppk pemisah) {
    /** The code as the announcement prints it. */
    public String cetak() {
        return kode.cetak(calon.kelompok());
    }
}
