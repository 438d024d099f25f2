package id.asn.applicant.lamaran;

import id.asn.applicant.dokumen.IsiDokumen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a lamaran stands, as its owner sees it: nothing of what they declared, all that happened to it.
 *
 * @param versi counts the changes
 * @param sejak since when the status stands
 * @param tandaTerima only of what was submitted
 * @param nomorPeserta only of an MS
 * @param alasan the reasons of a TMS; none otherwise
 * @param tenggat when the stage closes in which somebody is awaited; empty when nobody is or the calendar does not set it
 */
public record KeadaanLamaran(
        UUID id,
        long versi,
        Pilihan pilihan,
        LamaranStatus status,
        Instant sejak,
        Optional<TandaTerima> tandaTerima,
        Optional<String> nomorPeserta,
        List<Alasan> alasan,
        Optional<Instant> tenggat,
        List<IsiDokumen> dokumen) {}
