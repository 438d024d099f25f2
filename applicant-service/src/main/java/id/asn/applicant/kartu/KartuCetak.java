package id.asn.applicant.kartu;

import id.asn.applicant.formasi.Pengumuman;
import java.util.Optional;

/**
 * All that is printed on one page.
 *
 * @param alamat where anyone verifies the card
 * @param foto JPEG; empty when none was uploaded
 */
public record KartuCetak(
        Kartu kartu, Identitas identitas, Pengumuman formasi, String alamat, Optional<byte[]> foto) {

    /** The same with a photograph. */
    public KartuCetak with(byte[] photograph) {
        return new KartuCetak(kartu, identitas, formasi, alamat, Optional.of(photograph));
    }
}
