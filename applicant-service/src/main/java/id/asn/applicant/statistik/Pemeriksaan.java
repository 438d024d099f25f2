package id.asn.applicant.statistik;

/**
 * The counts held against a recount of all lamaran, formasi and accounts of a year in one view of the database.
 *
 * @param formasiDiperiksa formasi counted or found
 * @param formasiBerbeda of these, where a count and its recount differ
 */
public record Pemeriksaan(
        long formasiDiperiksa,
        long formasiBerbeda,
        long instansiDiperiksa,
        long instansiBerbeda,
        long terdaftarTercatat,
        long terdaftarTerhitung) {
    /** True when every count is what a recount finds. */
    public boolean cocok() {
        return formasiBerbeda == 0 && instansiBerbeda == 0 && terdaftarTercatat == terdaftarTerhitung;
    }
}
