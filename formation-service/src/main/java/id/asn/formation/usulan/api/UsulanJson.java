package id.asn.formation.usulan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Terbuka;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A usulan in JSON, with what its reader may do next. */
public record UsulanJson(
        UUID id,
        String instansi,
        int tahun,
        UsulanStatus status,
        List<String> menunggu,
        Instant sejak,
        Instant tenggat,
        List<BarisJson> rincian,
        List<Terbuka> tindakan,
        List<Jejak> jejak,
        long versi)
        implements Versioned, Created {

    static UsulanJson of(Usulan usulan, Actor reader) {
        var posisi = usulan.posisi();
        return new UsulanJson(
                usulan.id(),
                usulan.instansi(),
                usulan.tahun(),
                posisi.status(),
                posisi.awaited(),
                posisi.since(),
                usulan.tenggat(),
                usulan.rincian().stream().map(BarisJson::of).toList(),
                posisi.open(reader),
                posisi.jejak(),
                usulan.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/usulan/" + id;
    }

    /** A usulan in a list. */
    public record Ringkasan(
            UUID id,
            String instansi,
            int tahun,
            UsulanStatus status,
            List<String> menunggu,
            Instant sejak,
            Instant tenggat) {

        static Ringkasan of(Usulan usulan) {
            var posisi = usulan.posisi();
            return new Ringkasan(
                    usulan.id(),
                    usulan.instansi(),
                    usulan.tahun(),
                    posisi.status(),
                    posisi.awaited(),
                    posisi.since(),
                    usulan.tenggat());
        }
    }

    /** A usulan to be opened. */
    public record Isi(@NotNull @Min(2018) @Max(2100) Integer tahun) {}
}
