package id.asn.selection.hasil.api;

import id.asn.selection.hasil.store.LaporanStore.Laporan;
import java.time.Instant;
import java.util.UUID;

/** A report of filled seats and how it went; without {@code terkirim_pada} it is still owed. */
public record LaporanJson(
        UUID formasiId, int terisi, int dialihkan, int percobaan, String galat, Instant terkirimPada) {

    static LaporanJson of(Laporan laporan) {
        return new LaporanJson(
                laporan.formasiId(),
                laporan.isi().terisi(),
                laporan.isi().dialihkan(),
                laporan.percobaan(),
                laporan.isi().galat(),
                laporan.isi().terkirimPada());
    }
}
