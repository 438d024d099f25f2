package id.asn.applicant.pelamar;

/**
 * An Indonesian citizen abroad.
 *
 * @param negara country, in words
 * @param lembaga where the person studies or works
 */
public record Diaspora(String negara, Kegiatan kegiatan, String lembaga) {

    /** What the person does there. */
    public enum Kegiatan {
        STUDI,
        KERJA
    }
}
