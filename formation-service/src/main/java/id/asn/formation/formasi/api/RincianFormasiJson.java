package id.asn.formation.formasi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.formasi.BarisRincianGanda;
import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.FormasiStatus;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Terbuka;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A rincian in JSON, with what is left of its allocation and what its reader may do next.
 *
 * @param umumkanPada null when no instant is set
 */
public record RincianFormasiJson(
        UUID id,
        UUID usulanId,
        String instansi,
        int tahun,
        FormasiStatus status,
        List<String> menunggu,
        Instant sejak,
        Instant umumkanPada,
        List<Baris> baris,
        List<Jatah> alokasi,
        List<Terbuka> tindakan,
        List<Jejak> jejak,
        long versi)
        implements Versioned, Created {

    static RincianFormasiJson of(RincianFormasi rincian, List<Alokasi> alokasi, Actor reader) {
        var posisi = rincian.posisi();
        return new RincianFormasiJson(
                rincian.id(),
                rincian.usulan().id(),
                rincian.instansi(),
                rincian.tahun(),
                posisi.status(),
                posisi.awaited(),
                posisi.since(),
                rincian.umumkanPada(),
                rincian.baris().stream().map(Baris::of).toList(),
                alokasi.stream().map(one -> Jatah.of(one, rincian)).toList(),
                posisi.open(reader),
                posisi.jejak(),
                rincian.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/rincian-formasi/" + id;
    }

    /** A line. */
    public record Baris(UUID formasiId, @JsonUnwrapped Kebutuhan kebutuhan, int jumlah, int jumlahDiverifikasi) {

        static Baris of(Formasi formasi) {
            return new Baris(formasi.id(), formasi.kebutuhan(), formasi.jumlah(), formasi.jumlahDiverifikasi());
        }
    }

    /** What a golongan was allotted, and how much of it the lines use. */
    public record Jatah(JenisPengadaan jenisPengadaan, Kategori kategori, int alokasi, int terpakai) {

        static Jatah of(Alokasi alokasi, RincianFormasi rincian) {
            var kuota = alokasi.kuota();
            int used = rincian.terpakai().getOrDefault(kuota.golongan(), 0);
            return new Jatah(kuota.jenisPengadaan(), kuota.kategori(), kuota.jumlah(), used);
        }
    }

    /** A rincian in a list. */
    public record Ringkasan(
            UUID id,
            UUID usulanId,
            String instansi,
            int tahun,
            FormasiStatus status,
            List<String> menunggu,
            Instant sejak) {

        static Ringkasan of(RincianFormasi rincian) {
            var posisi = rincian.posisi();
            return new Ringkasan(
                    rincian.id(),
                    rincian.usulan().id(),
                    rincian.instansi(),
                    rincian.tahun(),
                    posisi.status(),
                    posisi.awaited(),
                    posisi.since());
        }
    }

    /** A rincian to be made: of which usulan, and where it departs from the verified seats. */
    public record Isi(
            @NotNull UUID usulanId, @Size(max = 10_000) List<@NotNull @Valid Jumlah> baris) {

        Map<UUID, Integer> jumlah() {
            return baris == null ? Map.of() : Jumlah.byLine(baris);
        }
    }

    /** Seats of a line. */
    public record Jumlah(
            @NotNull UUID baris, @NotNull @Min(0) Integer jumlah) {

        /** Each line with its seats. */
        static Map<UUID, Integer> byLine(List<Jumlah> all) {
            BarisRincianGanda.check(all.stream().map(Jumlah::baris).toList());
            return all.stream().collect(Collectors.toMap(Jumlah::baris, Jumlah::jumlah));
        }
    }

    /** Other seats for a line. */
    public record Ubahan(@NotNull @Min(0) Integer jumlah) {}

    /** Why it is given back. */
    public record Alasan(@NotBlank @Size(max = 2000) String alasan) {}

    /** When it is to be announced. */
    public record Waktu(@NotNull Instant pada) {}

    /** By which document something is done. */
    public record Surat(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }
}
