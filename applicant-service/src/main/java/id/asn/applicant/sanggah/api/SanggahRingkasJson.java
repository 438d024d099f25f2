package id.asn.applicant.sanggah.api;

import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanggah.DasarSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A sanggah in a list. */
public record SanggahRingkasJson(
        UUID sanggahId,
        UUID lamaranId,
        SanggahStatus status,
        DasarSanggah dasar,
        OffsetDateTime diajukanPada,
        OffsetDateTime tenggat,
        boolean terlambat) {

    static SanggahRingkasJson of(Sanggah it, Instant now) {
        return new SanggahRingkasJson(
                it.id(),
                it.disanggah().lamaranId(),
                it.status(),
                it.keberatan().dasar(),
                Wib.at(it.keberatan().diajukanPada()),
                Wib.at(it.masa().tenggat()),
                it.overdue(now));
    }
}
