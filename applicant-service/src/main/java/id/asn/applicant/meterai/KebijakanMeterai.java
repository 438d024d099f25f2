package id.asn.applicant.meterai;

import id.asn.applicant.dokumen.JenisDokumen;
import java.time.Instant;

/**
 * What Panselnas lays down for one kind of document of one year from an instant on, until it lays down something else. In
 * 2024 a stamp was asked on surat lamaran and surat pernyataan: e-meterai, and since 5 September 20:00 WIB meterai tempel too.
 *
 * @param alasan why
 */
public record KebijakanMeterai(
        int tahun,
        JenisDokumen jenis,
        AturanMeterai aturan,
        Instant berlakuSejak,
        String alasan,
        Instant ditetapkanPada) {}
