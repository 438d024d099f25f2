package id.asn.applicant.pelamar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** {@link Kontak} at rest, each part sealed under the person's own key; null where nothing is stated. */
@Embeddable
public record KontakTersandi(
        @Column(name = "kk_sandi") byte[] kk,
        @Column(name = "surel_sandi") byte[] surel,
        @Column(name = "telepon_sandi") byte[] telepon,
        @Column(name = "alamat_sandi") byte[] alamat,
        @Column(name = "ktp_kabupaten_sandi") byte[] ktpKabupaten) {

    static KontakTersandi seal(Kontak it, Brankas brankas, NikTersandi person, UUID id) {
        return new KontakTersandi(
                brankas.seal(person, it.nomorKk(), Bidang.KK, id),
                brankas.seal(person, it.surel(), Bidang.SUREL, id),
                brankas.seal(person, it.telepon(), Bidang.TELEPON, id),
                brankas.seal(person, it.alamat(), Bidang.ALAMAT, id),
                brankas.seal(person, it.ktpKabupaten(), Bidang.KTP_KABUPATEN, id));
    }

    Kontak open(Brankas brankas, NikTersandi person, UUID id) {
        return new Kontak(
                brankas.open(person, kk, Bidang.KK, id),
                brankas.open(person, surel, Bidang.SUREL, id),
                brankas.open(person, telepon, Bidang.TELEPON, id),
                brankas.open(person, alamat, Bidang.ALAMAT, id),
                brankas.open(person, ktpKabupaten, Bidang.KTP_KABUPATEN, id));
    }
}
