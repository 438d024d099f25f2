package id.asn.formation.usulan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Terbuka;
import id.asn.formation.usulan.DrafOpd;
import id.asn.formation.usulan.DrafStatus;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The draft of an OPD in JSON, with what its reader may do next. */
public record DrafJson(
        UUID usulanId,
        String unit,
        String nama,
        DrafStatus status,
        List<String> menunggu,
        Instant sejak,
        List<Terbuka> tindakan,
        List<Jejak> jejak,
        long versi)
        implements Versioned, Created {

    static DrafJson of(DrafOpd draf, Actor reader) {
        var posisi = draf.posisi();
        return new DrafJson(
                draf.usulanId(),
                draf.unit(),
                draf.nama(),
                posisi.status(),
                posisi.awaited(),
                posisi.since(),
                posisi.open(reader),
                posisi.jejak(),
                draf.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/usulan/%s/draf-opd".formatted(usulanId);
    }

    /** All drafts of a usulan. */
    public record Daftar(List<DrafJson> data) {

        static Daftar of(List<DrafOpd> drafts, Actor reader) {
            return new Daftar(
                    drafts.stream().map(draf -> DrafJson.of(draf, reader)).toList());
        }
    }

    /** Whose draft is opened. */
    public record Isi(@NotBlank @Size(max = 40) String unit) {}
}
