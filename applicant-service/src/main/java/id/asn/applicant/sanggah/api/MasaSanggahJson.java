package id.asn.applicant.sanggah.api;

import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanggah.DasarSanggah;
import id.asn.applicant.sanggah.Halangan;
import id.asn.applicant.sanggah.KesempatanSanggah;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When and to what one may object.
 *
 * @param dasar the grounds that are taken: always an error of the committee
 * @param alasan the reasons of the TMS, each of which may be objected to
 */
public record MasaSanggahJson(
        UUID lamaranId,
        LamaranStatus statusLamaran,
        boolean dapatMenyanggah,
        Halangan halangan,
        OffsetDateTime buka,
        OffsetDateTime tutup,
        List<DasarSanggah> dasar,
        List<Alasan> alasan,
        String dasarHukum) {

    static MasaSanggahJson of(KesempatanSanggah it) {
        return new MasaSanggahJson(
                it.lamaran().id(),
                it.lamaran().status(),
                it.halangan() == null,
                it.halangan(),
                at(it.buka()),
                at(it.tutup()),
                List.of(DasarSanggah.values()),
                it.lamaran().alasan(),
                it.dasarHukum());
    }

    private static OffsetDateTime at(Instant instant) {
        return Optional.ofNullable(instant).map(Wib::at).orElse(null);
    }
}
