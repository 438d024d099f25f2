package id.asn.applicant.kartu;

import java.util.UUID;

/**
 * Where cards are verified.
 *
 * @param pangkal address under which the public reaches this service, without a slash at its end
 */
public record AlamatKartu(String pangkal, SegelKartu segel) {

    /** The address that the card's QR code leads to. */
    public String of(JenisKartu jenis, UUID lamaranId) {
        return pangkal + "/v1/kartu/" + segel.seal(jenis, lamaranId);
    }
}
