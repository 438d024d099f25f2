package id.asn.applicant.kartu.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A receipt, read again.
 *
 * @param isi the canonical text, or null when it was not asked for
 */
public record TandaTerimaLengkapJson(
        UUID lamaranId, String nomorPendaftaran, OffsetDateTime diajukanPada, String sha256, String isi)
        implements Versioned {

    static TandaTerimaLengkapJson of(UUID lamaranId, Pengajuan it, boolean isi) {
        return new TandaTerimaLengkapJson(
                lamaranId, it.nomorPendaftaran(), Wib.at(it.diajukanPada()), it.sha256(), isi ? it.isi() : null);
    }

    /** A receipt is written once. */
    @Override
    @JsonIgnore
    public long versi() {
        return 1;
    }
}
