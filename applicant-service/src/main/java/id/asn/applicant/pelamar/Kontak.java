package id.asn.applicant.pelamar;

/**
 * Where a person is reached and lives, opened from the vault. Each part may be null: not stated.
 *
 * @param nomorKk number of the kartu keluarga, 16 digits; a family shares one
 * @param surel e-mail address
 * @param ktpKabupaten code of the kabupaten/kota of the KTP, 4 digits
 */
public record Kontak(String nomorKk, String surel, String telepon, String alamat, String ktpKabupaten) {
    /** Nothing stated. */
    public static final Kontak KOSONG = new Kontak(null, null, null, null, null);

    /** The number of the kartu keluarga in the only form that may leave the service; null when not stated. */
    public String kkTersamar() {
        return nomorKk == null ? null : "************" + nomorKk.substring(12);
    }

    /** The same, with the former number of the kartu keluarga where none is stated. */
    public Kontak keepingKk(Kontak former) {
        String kept = nomorKk == null ? former.nomorKk : nomorKk;
        return new Kontak(kept, surel, telepon, alamat, ktpKabupaten);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "Kontak";
    }
}
