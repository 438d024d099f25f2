package id.asn.applicant.kependudukan;

import java.util.Locale;

/** What the civil registry did not confirm. */
public enum JenisPerbedaan {
    /** It does not know the NIK. */
    TIDAK_DITEMUKAN,
    /** It holds another name. */
    NAMA,
    /** It holds another birth date. */
    TANGGAL_LAHIR,
    /** It holds another number of the kartu keluarga. */
    NOMOR_KK;

    /** The element's name as the check spells it. */
    public String unsur() {
        return name().toLowerCase(Locale.ROOT);
    }
}
