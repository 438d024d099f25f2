package id.asn.applicant.sanggah.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.Peran;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanggah.Bukti;
import id.asn.applicant.sanggah.DasarSanggah;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.sanggah.PutusanSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A sanggah as both sides see it; who of the committee answered is not told. */
public record SanggahJson(
        UUID sanggahId,
        UUID lamaranId,
        SanggahStatus status,
        OffsetDateTime sejak,
        DasarSanggah dasar,
        String uraian,
        OffsetDateTime diajukanPada,
        Masa masa,
        Peran menunggu,
        OffsetDateTime tenggat,
        boolean terlambat,
        Jawab jawaban,
        Bukti bukti,
        @JsonIgnore long versi)
        implements Versioned, Created {

    /** The window. */
    public record Masa(OffsetDateTime buka, OffsetDateTime tutup, String dasarHukum) {
        static Masa of(MasaSanggah it) {
            return new Masa(Wib.at(it.buka()), Wib.at(it.tutup()), it.dasarHukum());
        }
    }

    /** The answer. */
    public record Jawab(PutusanSanggah putusan, String keterangan, OffsetDateTime pada) {}

    static SanggahJson of(Sanggah it, Instant now) {
        return new SanggahJson(
                it.id(),
                it.disanggah().lamaranId(),
                it.status(),
                Wib.at(it.sejak()),
                it.keberatan().dasar(),
                it.keberatan().uraian(),
                Wib.at(it.keberatan().diajukanPada()),
                Masa.of(it.masa()),
                it.status().awaited().orElse(null),
                Wib.at(it.masa().tenggat()),
                it.overdue(now),
                it.jawaban()
                        .map(answer -> new Jawab(answer.putusan(), answer.keterangan(), Wib.at(answer.pada())))
                        .orElse(null),
                it.bukti(),
                it.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/lamaran/" + lamaranId + "/sanggah";
    }
}
