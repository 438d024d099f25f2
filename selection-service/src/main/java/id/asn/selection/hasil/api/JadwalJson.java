package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.platform.http.Created;
import id.asn.selection.hasil.Jadwal;
import id.asn.selection.hasil.StatusJadwal;
import java.time.Instant;
import java.util.UUID;

/** An order to announce. */
public record JadwalJson(
        UUID hasilId, Instant pada, StatusJadwal status, String oleh, String tertahan, String dibatalkanOleh)
        implements Created {

    static JadwalJson of(Jadwal it) {
        return new JadwalJson(it.hasilId(), it.pada(), it.status(), it.oleh(), it.tertahan(), it.dibatalkanOleh());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/hasil/" + hasilId + "/jadwal";
    }
}
