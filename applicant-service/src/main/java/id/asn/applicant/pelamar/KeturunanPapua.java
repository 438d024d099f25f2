package id.asn.applicant.pelamar;

/**
 * Descent from Papua, shown by a birth certificate and a letter of the village or tribal head.
 *
 * @param melalui through whom
 * @param nomorAkta number of the birth certificate
 * @param nomorSurat number of the letter of the kepala desa or kepala suku
 */
public record KeturunanPapua(Garis melalui, String nomorAkta, String nomorSurat) {

    /** Through which parent. */
    public enum Garis {
        AYAH,
        IBU,
        KEDUANYA
    }
}
