package id.asn.formation.alokasi;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a national plan, kept for good: by which document, how many seats, its parts, by whom, when.
 *
 * @param isi one line for each part
 */
@Embeddable
public record VersiKuota(
        String nomor, LocalDate tanggal, int jumlah, String isi, String pelaku, String klien, Instant pada) {}
