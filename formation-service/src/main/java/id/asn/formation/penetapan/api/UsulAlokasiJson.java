package id.asn.formation.penetapan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Terbuka;
import id.asn.formation.penetapan.Bobot;
import id.asn.formation.penetapan.Kolam;
import id.asn.formation.penetapan.UsulAlokasi;
import id.asn.formation.penetapan.UsulAlokasiStatus;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A proposed national allocation in JSON, without its lines, with what its reader may do next. */
public record UsulAlokasiJson(
        UUID id,
        int tahun,
        long versiKuota,
        UsulAlokasiStatus status,
        List<String> menunggu,
        Instant sejak,
        Bobot bobot,
        List<Bagian> kolam,
        int terbagi,
        String isi,
        String sha256,
        List<Terbuka> tindakan,
        List<Jejak> jejak,
        long versi)
        implements Versioned, Created {

    static UsulAlokasiJson of(UsulAlokasi usul, Actor reader) {
        var posisi = usul.posisi();
        return new UsulAlokasiJson(
                usul.id(),
                usul.tahun(),
                usul.versiKuota(),
                posisi.status(),
                posisi.awaited(),
                posisi.since(),
                usul.bobot(),
                usul.kolam().stream().map(Bagian::of).toList(),
                usul.terbagi(),
                usul.isi(),
                usul.sha256(),
                posisi.open(reader),
                posisi.jejak(),
                usul.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/usul-alokasi/" + id;
    }

    /** A part of the plan and what was divided of it. */
    public record Bagian(@JsonUnwrapped Kolam kolam, int takTerbagi) {

        static Bagian of(Kolam kolam) {
            return new Bagian(kolam, kolam.kuota() - kolam.terbagi());
        }
    }

    /** A proposal in a list. */
    public record Ringkasan(UUID id, int tahun, UsulAlokasiStatus status, int terbagi, Instant sejak) {

        static Ringkasan of(UsulAlokasi usul) {
            var posisi = usul.posisi();
            return new Ringkasan(usul.id(), usul.tahun(), posisi.status(), usul.terbagi(), posisi.since());
        }
    }
}
