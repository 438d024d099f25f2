package id.asn.selection.hasil;

import java.time.Instant;
import java.util.UUID;

/**
 * The order to announce a version at an instant. Whoever gave it is the one who announces, and may not be the one who computed.
 *
 * @param pada the instant, by the clock of the database
 * @param tertahan slug of what keeps the version from being announced although its instant has come, or null
 * @param dibatalkanOleh who took it back, or null
 */
public record Jadwal(
        UUID id,
        UUID hasilId,
        Instant pada,
        StatusJadwal status,
        String oleh,
        String klien,
        String tertahan,
        String dibatalkanOleh) {}
