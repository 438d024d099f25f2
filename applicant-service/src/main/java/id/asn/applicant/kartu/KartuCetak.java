package id.asn.applicant.kartu;

import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.pelamar.Biodata;
import java.util.Optional;

/**
 * All that is printed on one page.
 *
 * @param biodata as submitted; a later correction of the account does not change a card
 * @param alamat where anyone verifies the card
 * @param foto JPEG; empty when none was uploaded
 */
public record KartuCetak(Kartu kartu, Biodata biodata, Pengumuman formasi, String alamat, Optional<byte[]> foto) {

    /** The same with a photograph. */
    public KartuCetak with(byte[] photograph) {
        return new KartuCetak(kartu, biodata, formasi, alamat, Optional.of(photograph));
    }
}
